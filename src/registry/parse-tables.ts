import { table as tableSchema } from '../schemas/table.ts';
import type { Column, TableFields } from '../schemas/table.ts';
import { checkColumns } from './check-columns.ts';
import { cellSpot, readCsv } from './csv-text.ts';
import type { CsvRow, CsvText } from './csv-text.ts';
import { suggest } from './nearest.ts';
import { readCell } from './read-cell.ts';
import type { ContentFile } from './read.ts';
import type { Cell, Row, Table } from './registry.ts';
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

export interface TableEntry {
  readonly table: Table;
  readonly yaml: YamlText;
  /** Rows by key; the first of two. */
  readonly rowsByKey: ReadonlyMap<string, Row>;
}

/** The ids that cells may name. */
export interface CellIds {
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
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
    const content = loadYaml(yaml, report);
    if (content === undefined) continue;
    const { fields } = validate(tableSchema, content, { yaml, path: [] }, id, report);
    if (fields === undefined || csv === undefined) continue;
    const read = readTable(
      id,
      fields,
      yaml,
      readCsv(csv.path, csv.text, id, report),
      known,
      report,
    );
    tables.set(id, read);
  }
  return { tables, ids: new Set([...csvs.keys(), ...yamls.keys()]) };
}

function readTable(
  id: string,
  fields: TableFields,
  yaml: YamlText,
  csv: CsvText,
  known: CellIds,
  report: Report,
): TableEntry {
  checkColumns(id, fields, yaml, csv, report);
  const columns = csv.header.map((name) => fields.columns.find((column) => column.name === name));
  const keyAt = fields.key.map((name) => csv.header.indexOf(name));
  const rowsByKey = new Map<string, Row>();
  const rows: Row[] = [];
  const sources = new Set<string>();
  const hasSources = fields.columns.some(({ type }) => type === 'source');

  for (const csvRow of csv.rows) {
    const cells = readRow(id, csvRow, columns, csv, known, report);
    const cited = fields.columns.flatMap(({ name, type }) => {
      const cell = type === 'source' ? cells[name] : undefined;
      return Array.isArray(cell) ? (cell as readonly string[]) : [];
    });
    if (cited.length === 0 && hasSources) {
      const mend = 'name its source; a row for a gap names the source of the series';
      report.add(cellSpot(csv, csvRow.index, 0), id, 'this row names no source', mend);
    }
    for (const source of cited) sources.add(source);
    const row = { key: keyAt.map((at) => csvRow.cells[at]?.trim() ?? '').join(' '), cells };
    rows.push(row);
    if (rowsByKey.has(row.key)) {
      report.add(
        cellSpot(csv, csvRow.index, 0),
        id,
        `a second row has the key "${row.key}"`,
        `remove one, or add to the table's key (${fields.key.join(', ')}) a column that tells them apart`,
      );
    } else rowsByKey.set(row.key, row);
  }
  return { table: { ...fields, id, rows, sources: [...sources] }, yaml, rowsByKey };
}

function readRow(
  id: string,
  row: CsvRow,
  columns: readonly (Column | undefined)[],
  csv: CsvText,
  known: CellIds,
  report: Report,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const reading = readCell(row.cells[index] ?? '', column);
    if ('message' in reading) {
      report.add(cellSpot(csv, row.index, index), id, reading.message, reading.mend);
      cells[column.name] = null;
      continue;
    }
    cells[column.name] = reading.cell;
    if (!Array.isArray(reading.cell)) continue;
    const { noun, ids } =
      column.type === 'source'
        ? { noun: 'source', ids: known.sources }
        : { noun: 'claim', ids: known.claims };
    for (const named of reading.cell as readonly string[]) {
      if (ids.has(named)) continue;
      const mend = suggest(named, ids, `add the ${noun}, or join several ids by ";"`);
      report.add(cellSpot(csv, row.index, index), id, `no ${noun} has the id "${named}"`, mend);
    }
  }
  return cells;
}
