import type { Standing } from '../../schemas/claim.ts';
import { numberIn, rowError, textIn, type ChartRow, type Span } from '../chart.ts';
import { daysIn, daysOfSpan, type Days } from '../days.ts';
import { boundIn, type Bound } from '../exactness.ts';
import { standingIn } from '../standing-marks.ts';

/** A day and its count; a day without one is a gap. */
export interface CountRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  /** The day as the table gives it: its name in the labels. */
  readonly at: string;
  readonly days: Days;
  readonly count: number | undefined;
  /** A second count of the day, by another account. */
  readonly other: number | undefined;
}

/** A height that counts are compared with: one value, or a range of values. */
export interface LevelRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly level: string;
  /** The days that it holds for; the whole axis where the row names none. */
  readonly days: Days | undefined;
  readonly value: number;
  /** The highest value of a range. */
  readonly high: number | undefined;
  readonly bound: Bound;
  readonly standing: Standing;
}

/**
 * Reads counts in the roles `at`, `count` and (optional) `other`, and levels in the roles `level`,
 * `value`, `high`, `bound`, `standing` and (optional) `from` and `to`; a level with `from` alone
 * goes on to the end of the axis, which is the period.
 * @throws with the figure's id where a row cannot be drawn.
 */
export function readRows(
  rows: readonly ChartRow[],
  period: Span,
  figure: string,
): { counts: CountRow[]; levels: LevelRow[] } {
  const counts: CountRow[] = [];
  const levels: LevelRow[] = [];
  for (const [index, row] of rows.entries()) {
    if ('level' in row) levels.push({ row: index, ...readLevel(row, period, figure) });
    else counts.push({ row: index, ...readCount(row, counts, period, figure) });
  }
  return { counts, levels };
}

function readCount(
  row: ChartRow,
  before: readonly CountRow[],
  period: Span,
  figure: string,
): Omit<CountRow, 'row'> {
  const days = daysOfAxis(row, 'at', period, figure);
  const at = textIn(row, 'at', figure);
  // Two marks of a day would read as one day's disagreement: that must be said in the table.
  if (before.some((other) => other.days.start === days.start)) {
    throw rowError(figure, row, 'at', 'a day of its own; another count of it goes in "other"');
  }
  return { at, days, count: amount(row, 'count', figure), other: amount(row, 'other', figure) };
}

function readLevel(row: ChartRow, period: Span, figure: string): Omit<LevelRow, 'row'> {
  const value = amount(row, 'value', figure);
  if (value === undefined) throw rowError(figure, row, 'value', 'a number');
  const high = amount(row, 'high', figure);
  if (high !== undefined && high < value) {
    throw rowError(figure, row, 'high', 'empty or no less than the value');
  }
  return {
    level: textIn(row, 'level', figure),
    days: levelDays(row, period, figure),
    value,
    high,
    bound: boundIn(row, 'bound', figure),
    standing: standingIn(row, 'standing', figure),
  };
}

function levelDays(row: ChartRow, period: Span, figure: string): Days | undefined {
  if ((row.from ?? null) === null) return undefined;
  const { start } = daysOfAxis(row, 'from', period, figure);
  const isOpen = (row.to ?? null) === null;
  const { end } = isOpen ? daysOfSpan(period, figure) : daysOfAxis(row, 'to', period, figure);
  if (end <= start) throw rowError(figure, row, 'to', 'no earlier than the role "from"');
  return { start, end };
}

function daysOfAxis(row: ChartRow, role: string, period: Span, figure: string): Days {
  const days = daysIn(row, role, figure);
  const axis = daysOfSpan(period, figure);
  if (axis.start <= days.start && days.end <= axis.end) return days;
  throw rowError(figure, row, role, `a day from ${period.from} to ${period.to}`);
}

function amount(row: ChartRow, role: string, figure: string): number | undefined {
  if ((row[role] ?? null) === null) return undefined;
  const value = numberIn(row, role, figure);
  if (value < 0) throw rowError(figure, row, role, 'zero or more');
  return value;
}
