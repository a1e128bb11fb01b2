import type { Standing } from '../../schemas/claim.ts';
import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';
import { daysIn, type Days } from '../days.ts';
import { boundIn, type Bound } from '../exactness.ts';
import { standingIn } from '../standing-marks.ts';

/** What is known of a day: a count, a range of counts, what was added; at least one of them. */
export interface CountRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  /** The day as the table gives it, and what it counts: the row's name in the labels. */
  readonly at: string;
  readonly series: string;
  readonly days: Days;
  readonly count: number | undefined;
  /** The lowest count, where accounts differ; `count` is then the highest. */
  readonly low: number | undefined;
  readonly added: number | undefined;
  readonly bound: Bound;
  readonly standing: Standing;
}

/**
 * Reads rows in the roles `at`, `series`, `count`, `bound`, `standing` and (optional) `low`,
 * `added` and `made`, which says `Derived` of a count that is worked out.
 * @throws with the figure's id where a row cannot be drawn.
 */
export function readRows(rows: readonly ChartRow[], figure: string): CountRow[] {
  return rows.map((row, index) => {
    const [count, low, added] = ['count', 'low', 'added'].map((role) => amount(row, role, figure));
    if (count === undefined && added === undefined) {
      throw rowError(figure, row, 'count', 'a number, or a number in the role "added" must be');
    }
    if (low !== undefined && (count === undefined || low > count)) {
      throw rowError(figure, row, 'low', 'no more than the count');
    }
    return {
      row: index,
      at: textIn(row, 'at', figure),
      series: textIn(row, 'series', figure),
      days: daysIn(row, 'at', figure),
      count,
      low,
      added,
      bound: boundIn(row, 'bound', figure),
      standing: standingIn(row, 'standing', figure),
    };
  });
}

function amount(row: ChartRow, role: string, figure: string): number | undefined {
  if ((row[role] ?? null) === null) return undefined;
  const value = numberIn(row, role, figure);
  if (value < 0) throw rowError(figure, row, role, 'zero or more');
  return value;
}
