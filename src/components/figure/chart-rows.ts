import type { ChartRow } from '~/charts/chart.ts';
import type { Figure, Row, Table } from '~/registry/registry.ts';

/**
 * A figure's rows in the roles of its chart: those that it names, in its order, or all of a table.
 * @throws where it names a table or a row that is not there; in checked content all are.
 */
export function chartRows(figure: Figure, tables: ReadonlyMap<string, Table>): ChartRow[] {
  return (figure.tables ?? []).flatMap(({ table: id, columns, rows }) => {
    const table = tables.get(id);
    if (table === undefined) throw new Error(`figure ${figure.id}: there is no table "${id}"`);
    const drawn = rows === undefined ? table.rows : rows.map((key) => findRow(table, key));
    return drawn.map(({ cells }) =>
      Object.fromEntries(
        Object.entries(columns).map(([role, column]) => [role, cells[column] ?? null]),
      ),
    );
  });
}

function findRow(table: Table, key: string): Row {
  const row = table.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`table ${table.id} has no row "${key}"`);
  return row;
}
