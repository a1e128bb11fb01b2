import type { Column } from '../schemas/table.ts';
import { day } from '../schemas/scalars.ts';
import type { Cell } from './registry.ts';

/** What a cell holds, or why it cannot. */
export type CellReading =
  { readonly cell: Cell } | { readonly message: string; readonly mend: string };

/**
 * Reads a cell as its column's type says. Empty is `null`: unknown, never zero.
 * Ids are not looked up here.
 */
export function readCell(text: string, { name, type }: Column): CellReading {
  const words = text.trim();
  if (words === '') return { cell: null };
  switch (type) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(words)
        ? { cell: Number(words) }
        : {
            message: `"${words}" stands in ${name}, a column of numbers`,
            mend: 'write digits alone (1200, not 1,200), or leave the cell empty where the number is unknown',
          };
    case 'date':
      return day.safeParse(words).success
        ? { cell: words }
        : {
            message: `"${words}" in ${name} is not a day of the calendar`,
            mend: 'write it as YYYY-MM-DD, or leave the cell empty where it is unknown',
          };
    case 'month':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(words)
        ? { cell: words }
        : {
            message: `"${words}" in ${name} is not a month`,
            mend: 'write it as YYYY-MM, or leave the cell empty where it is unknown',
          };
    case 'boolean':
      return words === 'true' || words === 'false'
        ? { cell: words === 'true' }
        : {
            message: `"${words}" stands in ${name}, a column of true and false`,
            mend: 'write true or false, or leave the cell empty where it is unknown',
          };
    case 'source':
    case 'claim':
      return { cell: words.split(';').map((id) => id.trim()) };
    case 'text':
      return { cell: words };
  }
}
