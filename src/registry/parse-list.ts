import type { z } from 'astro/zod';
import { isRecord } from './field-names.ts';
import type { Report } from './report.ts';
import { validate } from './validate.ts';
import type { Place } from './validate.ts';
import { loadYaml, salvageIds, spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** A record of a list, with the place where it stands. */
export interface Entry<T> extends Place {
  readonly id: string;
  readonly fields: T;
  /** Fields, in code's names, that were dropped since something is wrong in them. */
  readonly faulty: ReadonlySet<string>;
}

/** What the files of one concept hold. */
export interface List<T> {
  /** The valid records, in the order of the files; of two with one id, the first. */
  readonly entries: ReadonlyMap<string, Entry<T>>;
  /** Every id that somebody gave, in invalid records and unreadable files too. */
  readonly ids: ReadonlySet<string>;
  /** Ids that stand in files which cannot be read: nothing is known of them. */
  readonly unreadable: ReadonlySet<string>;
}

export interface ListFormat<T> {
  /** The file's one field: `claims` for `{claims: [...]}`. */
  readonly field: string;
  /** What a record is called in a message: `claim`. */
  readonly noun: string;
  readonly schema: z.ZodType<T & { id: string }>;
  /** What an invalid record is still good for; it is dropped without this. */
  readonly salvage?: (record: unknown, faulty: ReadonlySet<string>) => T | undefined;
}

/** Reads every record of a concept's files. Reports invalid records and ids that are given twice. */
export function parseList<T>(
  yamls: readonly YamlText[],
  format: ListFormat<T>,
  report: Report,
): List<T> {
  const entries = new Map<string, Entry<T>>();
  const ids = new Set<string>();
  const unreadable = new Set<string>();
  const first = new Map<string, Place>();

  for (const yaml of yamls) {
    const content = loadYaml(yaml, report);
    if (content === undefined) {
      for (const id of salvageIds(yaml)) {
        ids.add(id);
        unreadable.add(id);
      }
      continue;
    }
    for (const { raw, place } of listRecords(content, yaml, format, report)) {
      const id = isRecord(raw) && typeof raw.id === 'string' ? raw.id : '';
      const { fields, record, faulty } = validate(format.schema, raw, place, id, report);
      if (id === '') continue;
      const earlier = first.get(id);
      if (earlier !== undefined) {
        const { file, line } = spotOf(earlier.yaml, earlier.path);
        report.add(
          spotOf(place.yaml, [...place.path, 'id']),
          id,
          `this id is given twice, first in ${file}:${line}`,
          `give one ${format.noun} another id, or remove it`,
        );
        continue;
      }
      first.set(id, place);
      ids.add(id);
      const kept = fields ?? format.salvage?.(record, faulty);
      if (kept !== undefined) entries.set(id, { ...place, id, fields: kept, faulty });
    }
  }
  return { entries, ids, unreadable };
}

function* listRecords<T>(
  content: unknown,
  yaml: YamlText,
  { field, noun }: ListFormat<T>,
  report: Report,
): Generator<{ raw: unknown; place: Place }> {
  const records = isRecord(content) ? content[field] : undefined;
  const others = isRecord(content) ? Object.keys(content).filter((key) => key !== field) : [];
  for (const other of others) {
    report.add(
      spotOf(yaml, [other]),
      '',
      `there is no field ${other} here`,
      `this file holds one field, ${field}: a list`,
    );
  }
  if (!Array.isArray(records)) {
    report.add(
      spotOf(yaml, [field]),
      '',
      `this file holds no list of ${field}`,
      `write "${field}:" and below it one "- id: ..." a ${noun}`,
    );
    return;
  }
  for (const [index, raw] of (records as unknown[]).entries()) {
    yield { raw, place: { yaml, path: [field, index] } };
  }
}
