import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';
import { daysIn, type Days } from '../days.ts';

/** A count of a day or month, as the table gives it. */
export interface TimeLineRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  /** The day or month as it is written. */
  readonly at: string;
  readonly days: Days;
  /** The count of the first line; none where it is not known, which is drawn as a gap. */
  readonly value: number | undefined;
  /** The count of the second line. */
  readonly other: number | undefined;
  /** Of which part of the series it is, such as one that was published rounded. */
  readonly part: string | undefined;
}

/** Rows one after another that are of one part of the series. */
export interface Part {
  readonly name: string;
  readonly days: Days;
}

/**
 * Reads rows in the roles `at` and `value`, and (optional) `other` and `part`; in the order of time.
 * @throws with the figure's id where a role is missing or holds something else.
 */
export function readRows(rows: readonly ChartRow[], figure: string): TimeLineRow[] {
  const read = rows.map((row, index) => ({
    row: index,
    at: textIn(row, 'at', figure),
    days: daysIn(row, 'at', figure),
    value: countIn(row, 'value', figure),
    other: countIn(row, 'other', figure),
    part: (row.part ?? null) === null ? undefined : textIn(row, 'part', figure),
  }));
  return read.sort((a, b) => a.days.start - b.days.start);
}

function countIn(row: ChartRow, role: string, figure: string): number | undefined {
  if ((row[role] ?? null) === null) return undefined;
  const count = numberIn(row, role, figure);
  if (count < 0) throw rowError(figure, row, role, 'zero or more');
  return count;
}

/** The parts of a series, in their order. */
export function partsOf(rows: readonly TimeLineRow[]): Part[] {
  const parts: Part[] = [];
  for (const { part, days } of rows) {
    const last = parts.at(-1);
    if (part === undefined) continue;
    if (last?.name === part) {
      parts[parts.length - 1] = { name: part, days: { start: last.days.start, end: days.end } };
    } else parts.push({ name: part, days });
  }
  return parts;
}

/** Rows without a gap between them: neither an unknown count nor a missing day or month. */
export function runsOf(rows: readonly TimeLineRow[], role: 'value' | 'other'): TimeLineRow[][] {
  const runs: TimeLineRow[][] = [];
  let before: TimeLineRow | undefined;
  for (const row of rows) {
    if (row[role] === undefined) {
      before = undefined;
      continue;
    }
    if (before?.days.end === row.days.start) runs.at(-1)?.push(row);
    else runs.push([row]);
    before = row;
  }
  return runs;
}
