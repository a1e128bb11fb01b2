import type { z } from 'astro/zod';
import { explainIssue, knownFields } from './explain-issue.ts';
import { contentName, toCodeNames, toContentPath } from './field-names.ts';
import type { Path } from './field-names.ts';
import { suggest } from './nearest.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** A record of a YAML text. */
export interface Place {
  readonly yaml: YamlText;
  /** Where in the YAML the record stands; empty for a file with one record. */
  readonly path: Path;
}

export interface Validated<T> {
  /** `undefined` where the record breaks its schema. */
  readonly fields: T | undefined;
  /** The record with code's field names, valid or not. */
  readonly record: unknown;
  /** The outermost fields, in code's names, with something wrong in them. */
  readonly faulty: ReadonlySet<string>;
}

export interface ValidateOptions {
  /** Whether field names are already those of the schema, as in front matter. */
  readonly keepsNames?: boolean;
}

/** Holds a record against its schema and reports each fault where it stands. */
export function validate<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  place: Place,
  id: string,
  report: Report,
  { keepsNames = false }: ValidateOptions = {},
): Validated<T> {
  const { value: record, misnamed } = keepsNames ? { value: raw, misnamed: [] } : toCodeNames(raw);
  const tell = (path: Path, message: string, mend: string): void => {
    report.add(spotOf(place.yaml, [...place.path, ...path]), id, message, mend);
  };
  for (const path of misnamed) {
    const field = String(path.at(-1));
    tell(path, `there is no field ${field}`, `write ${contentName(field)}: fields are lower case`);
  }

  const result = schema.safeParse(record);
  if (result.success) {
    return { fields: misnamed.length > 0 ? undefined : result.data, record, faulty: new Set() };
  }
  const faulty = new Set<string>();
  for (const issue of result.error.issues) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (typeof path[0] === 'string') faulty.add(path[0]);
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(schema, path).map(keepsNames ? (name) => name : contentName);
      for (const key of issue.keys) {
        const at = keepsNames ? [...path, key] : toContentPath([...path, key]);
        const field = String(at.at(-1));
        if (path.length === 0) faulty.add(key);
        tell(
          at,
          `there is no field ${field}`,
          suggest(field, known, `use one of: ${known.join(', ')}`),
        );
      }
    } else {
      const { message, mend } = explainIssue(issue, record);
      tell(keepsNames ? path : toContentPath(path), message, mend);
    }
  }
  return { fields: undefined, record, faulty };
}
