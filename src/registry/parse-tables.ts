import { table as tableSchema } from '../schemas/table.ts';
import type { TableFields } from '../schemas/table.ts';
import { checkColumns } from './check-columns.ts';
import { readCsv } from './csv-text.ts';
import { isRecord } from './field-names.ts';
import type { ContentFile } from './read.ts';
import { readTable } from './read-rows.ts';
import type { CellIds, TableEntry } from './read-rows.ts';
import type { Report } from './report.ts';
import { validate } from './validate.ts';
import { loadYaml, spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** The tables, and what their later checks need. */
export interface Tables {
  readonly tables: ReadonlyMap<string, TableEntry>;
  /** Ids of all tables, broken ones too. */
  readonly ids: ReadonlySet<string>;
}

/** Reads each table: a CSV and the YAML of the same name that says what its columns mean. */
export function parseTables(
  csvs: ReadonlyMap<string, ContentFile>,
  yamls: ReadonlyMap<string, YamlText>,
  known: CellIds,
  report: Report,
): Tables {
  for (const [id, { path }] of csvs) {
    if (yamls.has(id)) continue;
    const mend = `describe its columns in ${path.replace(/csv$/, 'yaml')}`;
    report.add({ file: path, line: 1, column: 1 }, id, 'this CSV has no YAML beside it', mend);
  }
  const tables = new Map<string, TableEntry>();
  for (const [id, yaml] of yamls) {
    const csv = csvs.get(id);
    if (csv === undefined) {
      const mend = `add its rows as ${yaml.file.replace(/yaml$/, 'csv')}`;
      report.add(spotOf(yaml, []), id, 'this YAML has no CSV beside it', mend);
    }
    const place = { yaml, path: [] };
    const content = loadYaml(yaml, report);
    if (content === undefined) continue;
    const { fields, record, faulty } = validate(tableSchema, content, place, id, report);
    if (csv === undefined) continue;
    // A fault in the table's words hides none in its rows, which need its columns and key alone.
    const readable = fields ?? salvageFields(record, faulty);
    if (readable === undefined) continue;
    const read = readCsv(csv.path, csv.text, id, report);
    checkColumns(id, readable, yaml, read, report);
    const entry = readTable({ id, fields: readable, yaml, csv: read, known, report });
    if (fields !== undefined) tables.set(id, entry);
  }
  return { tables, ids: new Set([...csvs.keys(), ...yamls.keys()]) };
}

function salvageFields(record: unknown, faulty: ReadonlySet<string>): TableFields | undefined {
  if (!isRecord(record) || faulty.has('columns') || faulty.has('key')) return undefined;
  return record as TableFields;
}
