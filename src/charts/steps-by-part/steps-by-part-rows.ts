import type { Standing } from '../../schemas/claim.ts';
import { numberIn, rowError, type ChartRow } from '../chart.ts';
import { daysIn, type Days } from '../days.ts';
import { boundIn, type Bound } from '../exactness.ts';
import { standingIn } from '../standing-marks.ts';

/** A count of a day, whole and by part; `undefined` is not known. */
export interface CountRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  /** The day; of a second count of a day, the day after, at which that count begins to hold. */
  readonly days: Days;
  /** Whether it is the second count of its day, one of the day's end. */
  readonly isDayEnd: boolean;
  readonly total: number | undefined;
  readonly first: number | undefined;
  readonly second: number | undefined;
  readonly bound: Bound;
  readonly standing: Standing;
}

/** A day on which some came, and how many, if known. */
export interface ArrivalRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly days: Days;
  readonly people: number | undefined;
  readonly bound: Bound;
}

/**
 * Reads counts in the roles `at`, `total`, `first`, `second`, `bound`, `standing`, in the order of
 * their days, and arrivals in the roles `arrival`, `people`, `bound`.
 * @throws with the figure's id where a row cannot be drawn.
 */
export function readRows(
  rows: readonly ChartRow[],
  figure: string,
): { counts: CountRow[]; arrivals: ArrivalRow[] } {
  const counts: CountRow[] = [];
  const arrivals: ArrivalRow[] = [];
  for (const [index, row] of rows.entries()) {
    if ('arrival' in row) arrivals.push({ row: index, ...readArrival(row, figure) });
    else counts.push({ row: index, ...readCount(row, counts.at(-1), figure) });
  }
  return { counts, arrivals };
}

function readArrival(row: ChartRow, figure: string): Omit<ArrivalRow, 'row'> {
  return {
    days: daysIn(row, 'arrival', figure),
    people: amount(row, 'people', figure),
    bound: boundIn(row, 'bound', figure),
  };
}

function readCount(
  row: ChartRow,
  before: CountRow | undefined,
  figure: string,
): Omit<CountRow, 'row'> {
  const own = daysIn(row, 'at', figure);
  const last = before?.days.start ?? -Infinity;
  if (own.start < last) throw rowError(figure, row, 'at', 'no earlier than the row before');
  const isDayEnd = own.start === last;
  const total = amount(row, 'total', figure);
  const [first, second] = [amount(row, 'first', figure), amount(row, 'second', figure)];
  if (total === undefined && first === undefined) {
    throw rowError(figure, row, 'total', 'a number, or a number in the role "first" must be');
  }
  if ((first ?? 0) + (second ?? 0) > (total ?? Infinity)) {
    throw rowError(figure, row, 'total', 'no less than its parts');
  }
  return {
    days: isDayEnd ? { start: own.end, end: own.end + 1 } : own,
    isDayEnd,
    total,
    first,
    second,
    bound: boundIn(row, 'bound', figure),
    standing: standingIn(row, 'standing', figure),
  };
}

function amount(row: ChartRow, role: string, figure: string): number | undefined {
  if ((row[role] ?? null) === null) return undefined;
  const value = numberIn(row, role, figure);
  if (value < 0) throw rowError(figure, row, role, 'zero or more');
  return value;
}
