import { stack, sum } from 'd3';
import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';

/** One part of one bar, as the table gives it. */
export interface StackedBarsRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  /** Which bar it belongs to. */
  readonly bar: string;
  /** Which part of the bar it is. */
  readonly series: string;
  readonly value: number;
  /** By how much the bar's total is divided for its rate, such as a number of days. */
  readonly per: number;
  /** Whether it was worked out and not given; drawn hatched. */
  readonly isDerived: boolean;
}

/** A row with its place in its bar, in the unit of its value. */
export interface StackedRow {
  readonly row: StackedBarsRow;
  readonly start: number;
  readonly end: number;
  /** Its share of the bar, from 0 to 1. */
  readonly share: number;
  /** By how much it is more than in the bar before; none in the first bar. */
  readonly rise: number | undefined;
}

/** A bar: its parts from the left, and what they come to. */
export interface StackedBar {
  readonly bar: string;
  readonly total: number;
  readonly rate: number;
  readonly per: number;
  readonly parts: readonly StackedRow[];
  /** By how much the total is more than that of the bar before; none in the first bar. */
  readonly rise: number | undefined;
  /** The same as a share of the bar before. */
  readonly growth: number | undefined;
}

/**
 * Reads rows in the roles `bar`, `series` (one or two), `value`, `per` and (optional) `derived`.
 * @throws with the figure's id where a role is missing or holds something else.
 */
export function readRows(rows: readonly ChartRow[], figure: string): StackedBarsRow[] {
  const read = rows.map((row, index) => readRow(row, index, figure));
  const series = [...new Set(read.map((row) => row.series))];
  // A third could be told from the others by color alone.
  const third = rows.find((row) => row.series === series[2]);
  if (third !== undefined) throw rowError(figure, third, 'series', 'one of at most two');
  return read;
}

function readRow(row: ChartRow, index: number, figure: string): StackedBarsRow {
  const value = numberIn(row, 'value', figure);
  if (value < 0) throw rowError(figure, row, 'value', 'zero or more');
  const per = numberIn(row, 'per', figure);
  if (per <= 0) throw rowError(figure, row, 'per', 'more than zero');
  const derived = row.derived ?? false;
  if (typeof derived !== 'boolean') throw rowError(figure, row, 'derived', 'true or false');
  return {
    row: index,
    bar: textIn(row, 'bar', figure),
    series: textIn(row, 'series', figure),
    value,
    per,
    isDerived: derived,
  };
}

/** Stacks the rows of each bar; bars and series keep the order of their first rows. */
export function stackRows(rows: readonly StackedBarsRow[]): StackedBar[] {
  const series = [...new Set(rows.map((row) => row.series))];
  const bars = [...new Set(rows.map((row) => row.bar))];
  const find = (bar: string, name: string): StackedBarsRow | undefined =>
    rows.find((row) => row.bar === bar && row.series === name);
  const stacked = stack<string, string>()
    .keys(series)
    .value((bar, name) => find(bar, name)?.value ?? 0)(bars);
  const totals = bars.map((bar) => sum(rows, (row) => (row.bar === bar ? row.value : 0)));
  return bars.map((bar, index) => {
    const before = bars[index - 1];
    const total = totals[index] ?? 0;
    const totalBefore = totals[index - 1];
    const per = rows.find((row) => row.bar === bar)?.per ?? 1;
    const parts = stacked.flatMap((layer) => {
      const row = find(bar, layer.key);
      if (row === undefined) return [];
      const [start, end] = layer[index] ?? [0, 0];
      const earlier = before === undefined ? undefined : find(before, layer.key);
      const rise = earlier === undefined ? undefined : row.value - earlier.value;
      return [{ row, start, end, share: row.value / (total || 1), rise }];
    });
    const rise = totalBefore === undefined ? undefined : total - totalBefore;
    const growth = rise === undefined || !totalBefore ? undefined : rise / totalBefore;
    return { bar, total, per, rate: total / per, parts, rise, growth };
  });
}
