import { typeset } from '~/format/typeset.ts';
import type { Lookup } from '~/registry/derive.ts';
import { claimNumber, findClaim, findTable } from '~/registry/index.ts';
import type { TableNames } from './formula.ts';

/** The numbers of the ledger, for formulas that the build has checked already. */
export const ledgerNumbers: Lookup = {
  figure: (claim, key) => claimNumber(findClaim(claim), key),
  cell: (table, key, column) => {
    const cell = findTable(table).rows.find((row) => row.key === key)?.cells[column];
    if (typeof cell !== 'number') throw new Error(`${table}[${key}].${column} holds no number`);
    return cell;
  },
  count: (table, column, value) =>
    findTable(table).rows.filter(({ cells }) => {
      if (column === undefined) return true;
      const cell = cells[column] ?? null;
      return typeof cell === 'object'
        ? (cell?.includes(value ?? '') ?? false)
        : String(cell) === value;
    }).length,
};

/** What readers call a table and its columns. */
export const tableNames: TableNames = {
  table: (id) => typeset(findTable(id).title),
  column: (table, column) =>
    findTable(table).columns.find(({ name }) => name === column)?.title ?? column,
};
