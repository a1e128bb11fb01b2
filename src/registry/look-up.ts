import type { ClaimFields } from '../schemas/claim.ts';
import { evaluate } from './derive.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, readExpression } from './expression.ts';
import { suggest } from './nearest.ts';
import type { List } from './parse-list.ts';
import type { Tables, TableEntry } from './parse-tables.ts';

/** Finds the numbers of the ledger for expressions and figures. */
export function createLookup(claims: List<ClaimFields>, tables: Tables): Lookup {
  return {
    figure: (id, key) => {
      const claim = claims.entries.get(id)?.fields;
      if (claim === undefined) {
        const mend = suggest(id, claims.ids, 'name a claim of the ledger');
        throw new ExpressionError(`no claim has the id "${id}" (${mend})`);
      }
      const number = key === 'value' ? claim.value : claim.figures?.[key];
      if (number === undefined) {
        const known = [
          ...(claim.value === undefined ? [] : ['value']),
          ...Object.keys(claim.figures ?? {}),
        ];
        const has = known.length === 0 ? 'it has no number' : `it has ${known.join(', ')}`;
        throw new ExpressionError(`claim ${id} has no ${key}; ${has}`);
      }
      return number;
    },
    cell: (id, key, column) => {
      const { table, rowsByKey } = findTable(tables, id);
      checkColumn(table, column);
      const row = rowsByKey.get(key);
      if (row === undefined) {
        const mend = suggest(key, rowsByKey.keys(), `a row key is made of ${table.key.join(', ')}`);
        throw new ExpressionError(`table ${id} has no row "${key}" (${mend})`);
      }
      const cell = row.cells[column];
      if (typeof cell !== 'number') {
        throw new ExpressionError(`${id}[${key}].${column} holds no number`);
      }
      return cell;
    },
    count: (id, column, value) => {
      const { table } = findTable(tables, id);
      if (column === undefined) return table.rows.length;
      checkColumn(table, column);
      return table.rows.filter(({ cells }) => {
        const cell = cells[column];
        return Array.isArray(cell) ? cell.includes(value) : cell !== null && String(cell) === value;
      }).length;
    },
  };
}

/**
 * The number that a reference (`claim-id.key`, `table[row key].column`) names.
 * @throws ExpressionError where there is none.
 */
export function lookUp(reference: string, lookup: Lookup): number {
  return evaluate(readExpression(reference), lookup);
}

function findTable(tables: Tables, id: string): TableEntry {
  const entry = tables.tables.get(id);
  if (entry === undefined) {
    throw new ExpressionError(
      tables.ids.has(id)
        ? `table ${id} cannot be read`
        : `there is no table ${id} (${suggest(id, tables.ids, 'name a table of data/')})`,
    );
  }
  return entry;
}

function checkColumn(table: TableEntry['table'], column: string): void {
  const names = table.columns.map(({ name }) => name);
  if (names.includes(column)) return;
  const mend = suggest(column, names, `use one of: ${names.join(', ')}`);
  throw new ExpressionError(`table ${table.id} has no column ${column} (${mend})`);
}
