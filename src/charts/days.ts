import { rowError, type ChartRow, type Span } from './chart.ts';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Days since 1970 at which a day or month begins and ends; its own last day is counted. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The days of `2025-01-20`, or of the whole of `2025-01`. @returns undefined where it is neither. */
export function readDays(text: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const start = dayNumber(Number(year), Number(month), Number(day ?? 1));
  // The calendar has no 30 February: such a day would come back as another.
  if (dateOf(start).toISOString().slice(0, 10) !== `${year}-${month}-${day ?? '01'}`) {
    return undefined;
  }
  const end = day === undefined ? dayNumber(Number(year), Number(month) + 1, 1) : start + 1;
  return { start, end };
}

/** The days in a row's role. @throws with the figure's id where it holds no day and no month. */
export function daysIn(row: ChartRow, role: string, figure: string): Days {
  const cell = row[role];
  const days = typeof cell === 'string' ? readDays(cell) : undefined;
  if (days !== undefined) return days;
  throw rowError(figure, row, role, 'a day (YYYY-MM-DD) or a month (YYYY-MM)');
}

/** The days of a span, from the first of its first to the last of its last. */
export function daysOfSpan({ from, to }: Span, figure: string): Days {
  const ends = { from, to };
  return { start: daysIn(ends, 'from', figure).start, end: daysIn(ends, 'to', figure).end };
}

/** Days since 1970 of a day of the calendar; months are counted from 1 and may run over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayInMilliseconds);
}

/** The date of a day's number. */
export function dateOf(day: number): Date {
  return new Date(day * dayInMilliseconds);
}
