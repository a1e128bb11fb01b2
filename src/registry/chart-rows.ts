import type { ChartRow } from '../charts/chart.ts';
import type { Figure, Row, Table } from './registry.ts';

/** A row that a figure draws, in its table, and the chart's roles by column. */
export interface DrawnRow {
  readonly table: Table;
  readonly columns: Readonly<Record<string, string>>;
  readonly row: Row;
}

/**
 * The rows that a figure draws, in the order in which its chart is given them: those that it names,
 * in its order, or all of a table.
 * @throws where it names a table or a row that is not there; in checked content all are.
 */
export function drawnRows(figure: Figure, tables: ReadonlyMap<string, Table>): DrawnRow[] {
  return (figure.tables ?? []).flatMap(({ table: id, columns, rows }) => {
    const table = tables.get(id);
    if (table === undefined) throw new Error(`figure ${figure.id}: there is no table "${id}"`);
    const drawn = rows === undefined ? table.rows : rows.map((key) => findRow(table, key));
    return drawn.map((row) => ({ table, columns, row }));
  });
}

/** The same rows in the roles of the chart. @throws as `drawnRows` does. */
export function chartRows(figure: Figure, tables: ReadonlyMap<string, Table>): ChartRow[] {
  return drawnRows(figure, tables).map(({ columns, row }) =>
    Object.fromEntries(
      Object.entries(columns).map(([role, column]) => [role, row.cells[column] ?? null]),
    ),
  );
}

function findRow(table: Table, key: string): Row {
  const row = table.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`table ${table.id} has no row "${key}"`);
  return row;
}
