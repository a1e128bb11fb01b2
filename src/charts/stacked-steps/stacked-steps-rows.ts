import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';
import { daysIn, type Days } from '../days.ts';

/** A count of a day, as the table gives it. */
export interface StackedStepsRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  /** The day as it is written. */
  readonly at: string;
  readonly days: Days;
  readonly total: number;
  /** What the total is made of, from the lowest part; none where that is not known. */
  readonly parts: readonly number[] | undefined;
}

/** A count that holds until the next one. */
export interface Step {
  readonly row: StackedStepsRow;
  /** Day numbers between which it holds. */
  readonly days: Days;
}

/** The role of a part: `part_1` is the lowest. */
const partRole = /^part_\d+$/;
/** More could be told apart by color alone. */
const mostParts = 3;

/**
 * Reads rows in the roles `at`, `total` and `part_1` to `part_3`, in the order of time.
 * @throws with figure and role where a count is below zero, where parts do not come to the total
 * or only some are known, and where days go back or stand twice.
 */
export function readRows(rows: readonly ChartRow[], figure: string): StackedStepsRow[] {
  const roles = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((role) => partRole.test(role))
    .toSorted();
  if (roles.length > mostParts) {
    const role = roles.at(-1) ?? '';
    const row = rows.find((one) => role in one) ?? {};
    throw rowError(figure, row, role, `one of at most ${mostParts} parts`);
  }
  let before: StackedStepsRow | undefined;
  return rows.map((row, index) => {
    const read = { row: index, ...readRow(row, roles, figure) };
    if (before !== undefined && read.days.start <= before.days.start) {
      throw rowError(figure, row, 'at', `a later day than that of the row before, ${before.at}`);
    }
    before = read;
    return read;
  });
}

function readRow(
  row: ChartRow,
  roles: readonly string[],
  figure: string,
): Omit<StackedStepsRow, 'row'> {
  const days = daysIn(row, 'at', figure);
  const at = textIn(row, 'at', figure);
  const total = countIn(row, 'total', at, figure);
  const isDivided = roles.some((role) => (row[role] ?? null) !== null);
  if (!isDivided) return { at, days, total, parts: undefined };
  const parts = roles.map((role) => countIn(row, role, at, figure));
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum !== total) {
    const expected = `${sum} on ${at}, to which its parts add up, or no part of it should be given`;
    throw rowError(figure, row, 'total', expected);
  }
  return { at, days, total, parts };
}

function countIn(row: ChartRow, role: string, at: string, figure: string): number {
  const cell = row[role] ?? null;
  if (cell === null) {
    throw rowError(figure, row, role, `a number on ${at}: all parts are known, or none`);
  }
  const count = numberIn(row, role, figure);
  if (count < 0) throw rowError(figure, row, role, `zero or more on ${at}`);
  return count;
}

/**
 * The steps of divided counts within days, in runs that nothing interrupts: each holds until the
 * next count, divided or not; the last of all for its own day.
 */
export function runsIn(rows: readonly StackedStepsRow[], panel: Days): Step[][] {
  const runs: Step[][] = [];
  for (const [index, row] of rows.entries()) {
    const start = Math.max(row.days.start, panel.start);
    const end = Math.min(rows[index + 1]?.days.start ?? row.days.end, panel.end);
    if (row.parts === undefined || start >= end) continue;
    const run = runs.at(-1);
    const step = { row, days: { start, end } };
    if (run?.at(-1)?.days.end === start) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Steps on either side of a day, so that what comes later can be set apart. */
export function cutSteps(steps: readonly Step[], day: number): { before: Step[]; after: Step[] } {
  const between = (from: number, to: number): Step[] =>
    steps
      .map(({ row, days }) => ({
        row,
        days: { start: Math.max(days.start, from), end: Math.min(days.end, to) },
      }))
      .filter(({ days }) => days.start < days.end);
  return { before: between(-Infinity, day), after: between(day, Infinity) };
}
