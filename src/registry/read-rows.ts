import type { Column, TableFields } from '../schemas/table.ts';
import { cellSpot } from './csv-text.ts';
import type { CsvRow, CsvText } from './csv-text.ts';
import { suggest } from './nearest.ts';
import { readCell } from './read-cell.ts';
import type { Cell, Row, Table } from './registry.ts';
import type { Report } from './report.ts';
import type { YamlText } from './yaml-text.ts';

/** A table with what its later checks need. */
export interface TableEntry {
  readonly table: Table;
  readonly yaml: YamlText;
  /** Rows by key; the first of two. */
  readonly rowsByKey: ReadonlyMap<string, Row>;
  /** Cells of the wrong kind, each as `row key.column`. */
  readonly faultyCells: ReadonlySet<string>;
  /** Whether lines are missing here since they are longer or shorter than the header. */
  readonly isPartial: boolean;
}

/** The ids that cells may name. */
export interface CellIds {
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** A table that is read: its YAML, valid by itself, and its CSV. */
export interface TableText {
  readonly id: string;
  readonly fields: TableFields;
  readonly yaml: YamlText;
  readonly csv: CsvText;
  readonly known: CellIds;
  readonly report: Report;
}

/** Reads the rows of a table. Reports cells of the wrong kind, unknown ids, rows without a source or with a key given twice. */
export function readTable(text: TableText): TableEntry {
  const { id, fields, yaml, csv, report } = text;
  const columns = csv.header.map((name) => fields.columns.find((column) => column.name === name));
  const keyAt = fields.key.map((name) => csv.header.indexOf(name));
  const rowsByKey = new Map<string, Row>();
  const rows: Row[] = [];
  const faultyCells = new Set<string>();
  const sources = new Set<string>();
  const hasSources = fields.columns.some(({ type }) => type === 'source');

  for (const csvRow of csv.rows) {
    const key = keyAt
      .map((at) => csvRow.cells[at]?.trim() ?? '')
      .filter((part) => part !== '')
      .join(' ');
    const { cells, faulty } = readCells(csvRow, columns, text);
    for (const column of faulty) faultyCells.add(`${key}.${column}`);
    const cited = sourcesIn(cells, fields.columns);
    for (const source of cited) sources.add(source);
    const tell = (message: string, mend: string): void => {
      report.add(cellSpot(csv, csvRow.index, 0), id, message, mend);
    };
    if (cited.length === 0 && hasSources) {
      tell('this row names no source', 'name its source; a row for a gap names that of the series');
    }
    const row = { key, cells, line: cellSpot(csv, csvRow.index, 0).line };
    rows.push(row);
    if (!rowsByKey.has(key)) rowsByKey.set(key, row);
    else {
      tell(
        `a second row has the key "${key}"`,
        `remove one, or add to the table's key (${fields.key.join(', ')}) a column that tells them apart`,
      );
    }
  }
  const table: Table = { ...fields, id, rows, sources: [...sources] };
  return { table, yaml, rowsByKey, faultyCells, isPartial: csv.isPartial };
}

function sourcesIn(cells: Row['cells'], columns: readonly Column[]): readonly string[] {
  return columns.flatMap(({ name, type }) => {
    const cell = type === 'source' ? cells[name] : undefined;
    return Array.isArray(cell) ? (cell as readonly string[]) : [];
  });
}

function readCells(
  row: CsvRow,
  columns: readonly (Column | undefined)[],
  { id, csv, known, report }: TableText,
): { cells: Record<string, Cell>; faulty: string[] } {
  const cells: Record<string, Cell> = {};
  const faulty: string[] = [];
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const tell = (message: string, mend: string): void => {
      report.add(cellSpot(csv, row.index, index), id, message, mend);
    };
    const reading = readCell(row.cells[index] ?? '', column);
    if ('message' in reading) {
      tell(reading.message, reading.mend);
      faulty.push(column.name);
      cells[column.name] = null;
      continue;
    }
    cells[column.name] = reading.cell;
    if (!Array.isArray(reading.cell)) continue;
    const noun = column.type === 'claim' ? 'claim' : 'source';
    const ids = column.type === 'claim' ? known.claims : known.sources;
    for (const named of reading.cell as readonly string[]) {
      if (ids.has(named)) continue;
      const mend = suggest(named, ids, `add the ${noun}, or join several ids by ";"`);
      tell(`no ${noun} has the id "${named}"`, mend);
    }
  }
  return { cells, faulty };
}
