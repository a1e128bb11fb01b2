import { formatDate } from '~/format/date.ts';
import { formatNumber } from '~/format/number.ts';
import { typeset } from '~/format/typeset.ts';
import type { Cell } from '~/registry/registry.ts';
import type { Column } from '~/schemas/table.ts';
import { words } from './ledger.ts';

/** What a cell says to a reader. Ids of sources and claims are no words: they are set as links. */
export function cellText(cell: Exclude<Cell, null | readonly string[]>, column: Column): string {
  if (typeof cell === 'boolean') return cell ? words.table.yes : words.table.no;
  if (typeof cell === 'number') return formatNumber(cell);
  return column.type === 'date' || column.type === 'month' ? formatDate(cell) : typeset(cell);
}

/** The unit of a column where its heading does not name it. */
export function unitBeside({ title, unit }: Column): string | undefined {
  const isNamed = unit === undefined || title.toLowerCase().includes(unit.toLowerCase());
  return isNamed ? undefined : typeset(unit);
}
