import type { ClaimFields } from '../schemas/claim.ts';
import { evaluate } from './derive.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, readExpression, ToldElsewhere } from './expression.ts';
import { suggest } from './nearest.ts';
import type { List } from './parse-list.ts';
import type { Tables } from './parse-tables.ts';
import type { TableEntry } from './read-rows.ts';

/**
 * Finds the numbers of the ledger for expressions and figures. What is missing since its record,
 * line or cell is faulty throws ToldElsewhere: one mistake is told once.
 */
export function createLookup(claims: List<ClaimFields>, tables: Tables): Lookup {
  return {
    figure: (id, key) => findFigure(claims, id, key),
    cell: (id, key, column) => {
      const { table, rowsByKey, faultyCells, isPartial } = findTable(tables, id);
      checkColumn(table, column);
      const row = rowsByKey.get(key);
      if (row === undefined) {
        const mend = suggest(key, rowsByKey.keys(), `a row key is made of ${table.key.join(', ')}`);
        throw missing(isPartial, `table ${id} has no row "${key}" (${mend})`);
      }
      const cell = row.cells[column];
      if (typeof cell === 'number') return cell;
      throw missing(faultyCells.has(`${key}.${column}`), `${id}[${key}].${column} holds no number`);
    },
    count: (id, column, value) => {
      const { table, isPartial, faultyCells } = findTable(tables, id);
      if (isPartial || faultyCells.size > 0) throw new ToldElsewhere(`table ${id} is faulty`);
      if (column === undefined) return table.rows.length;
      checkColumn(table, column);
      return table.rows.filter(({ cells }) => {
        const cell = cells[column];
        return Array.isArray(cell) ? cell.includes(value) : cell !== null && String(cell) === value;
      }).length;
    },
  };
}

function findFigure(claims: List<ClaimFields>, id: string, key: string): number {
  const entry = claims.entries.get(id);
  if (entry === undefined) {
    const mend = suggest(id, claims.ids, 'name a claim of the ledger');
    throw missing(claims.ids.has(id), `no claim has the id "${id}" (${mend})`);
  }
  const { value, figures = {} } = entry.fields;
  const number = key === 'value' ? value : ownNumber(figures, key);
  if (number !== undefined) return number;
  const known = [...(value === undefined ? [] : ['value']), ...Object.keys(figures)];
  const has = known.length === 0 ? 'it has no number' : `it has ${known.join(', ')}`;
  const isFaulty = entry.faulty.has(key === 'value' ? 'value' : 'figures');
  throw missing(isFaulty, `claim ${id} has no ${key}; ${has}`);
}

function missing(isFaulty: boolean, message: string): ExpressionError {
  return isFaulty ? new ToldElsewhere(message) : new ExpressionError(message);
}

/** The number under a key; none under a name that every object has, such as `constructor`. */
export function ownNumber(
  figures: Readonly<Record<string, number>> | undefined,
  key: string,
): number | undefined {
  return figures !== undefined && Object.hasOwn(figures, key) ? figures[key] : undefined;
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
  if (entry !== undefined) return entry;
  const mend = suggest(id, tables.ids, 'name a table of data/');
  throw missing(tables.ids.has(id), `there is no table ${id} (${mend})`);
}

function checkColumn(table: TableEntry['table'], column: string): void {
  const names = table.columns.map(({ name }) => name);
  if (names.includes(column)) return;
  const mend = suggest(column, names, `use one of: ${names.join(', ')}`);
  throw new ExpressionError(`table ${table.id} has no column ${column} (${mend})`);
}
