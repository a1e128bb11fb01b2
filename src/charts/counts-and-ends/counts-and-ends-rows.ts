import { formatDayAndMonth } from '../../format/date.ts';
import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';
import { daysIn, type Days } from '../days.ts';

/** What was done to an entry on a day. */
export interface Action {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly days: Days;
  readonly words: string;
}

/** A thing of which a number of people have a share, until a day. */
export interface Entry {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly value: number;
  /** A word that bounds the number; empty where it is given as it is. */
  readonly qualifier: string;
  /** What the number counts. */
  readonly basis: string;
  /** A second number, an estimate of more than are counted. */
  readonly estimate: number | undefined;
  /** The last day; undefined where there is none for all. */
  readonly end: Days | undefined;
  /** The last day before it was changed; undefined where it is as before. */
  readonly before: Days | undefined;
  /** Whether it is a part of the entry above it. */
  readonly isPart: boolean;
  readonly actions: readonly Action[];
}

/**
 * Reads entries (`name`, `value`, `basis`; optional `group`, `qualifier`, `estimate`, `end`, `before`,
 * `whole`) and, among them, what was done to them (`on`, `date`, `action`). Without a group an entry is
 * in that of the `changed` or the `unchanged` ends.
 * @throws with the figure's id where a role is missing or holds something else.
 */
export function readEntries(rows: readonly ChartRow[], figure: string): Entry[] {
  const actions = rows.filter(({ action }) => action !== undefined);
  const entries = rows
    .filter(({ action }) => action === undefined)
    .map((row): Entry => {
      const name = textIn(row, 'name', figure);
      const end = dayOr(row, 'end', figure);
      const before = dayOr(row, 'before', figure);
      const isPart = (row.whole ?? null) !== null;
      return {
        row: rows.indexOf(row),
        name,
        group: row.group === undefined ? groupOf(before, end) : textIn(row, 'group', figure),
        value: countOf(row, 'value', figure),
        qualifier: (row.qualifier ?? null) === null ? '' : textIn(row, 'qualifier', figure),
        basis: textIn(row, 'basis', figure),
        estimate: (row.estimate ?? null) === null ? undefined : countOf(row, 'estimate', figure),
        end,
        before: before?.start === end?.start ? undefined : before,
        isPart,
        // A part may have the name of another entry: what is done is done to the whole.
        actions: (isPart ? [] : actions)
          .filter(({ on }) => on === name)
          .map((action) => ({
            row: rows.indexOf(action),
            days: daysIn(action, 'date', figure),
            words: `${formatDayAndMonth(textIn(action, 'date', figure))}: ${textIn(action, 'action', figure)}`,
          })),
      };
    });
  for (const row of actions) {
    const names = entries.map(({ name }) => name);
    if (!names.includes(row.on as string)) {
      throw rowError(figure, row, 'on', `the name of an entry: ${names.join(', ')}`);
    }
  }
  return entries;
}

function groupOf(before: Days | undefined, end: Days | undefined): string {
  return before === undefined || before.start === end?.start ? 'unchanged' : 'changed';
}

function countOf(row: ChartRow, role: string, figure: string): number {
  const count = numberIn(row, role, figure);
  if (count >= 0) return count;
  throw rowError(figure, row, role, 'a number, zero or more');
}

function dayOr(row: ChartRow, role: string, figure: string): Days | undefined {
  return (row[role] ?? null) === null ? undefined : daysIn(row, role, figure);
}
