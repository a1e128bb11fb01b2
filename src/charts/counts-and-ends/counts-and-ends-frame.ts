import { max, min, scaleLinear, type ScaleLinear } from 'd3';
import type { DrawingSize } from '../chart.ts';
import { dateOf, dayNumber, type Days } from '../days.ts';
import { drawingWidths } from '../dimensions.ts';
import type { Entry } from './counts-and-ends-rows.ts';

/** Where the columns stand, in px. */
export interface Columns {
  readonly width: number;
  /** Names from the left edge on. */
  readonly nameWidth: number;
  readonly barX: number;
  /** The room for the longest bar beside end dates. */
  readonly barWidth: number;
  readonly timeX: number;
  readonly timeWidth: number;
}

const columnsOf: Readonly<Record<DrawingSize, Columns>> = {
  wide: {
    width: drawingWidths.wide,
    nameWidth: 132,
    barX: 136,
    barWidth: 196,
    timeX: 424,
    timeWidth: 290,
  },
  narrow: {
    width: drawingWidths.narrow,
    nameWidth: 136,
    barX: 0,
    barWidth: 112,
    timeX: 146,
    timeWidth: 170,
  },
};
/** Room at the right of a bar that has no end date beside it, for its number. */
const numberRoom = { wide: 110, narrow: 4 };

/** How far the words of an end may stand out of the time axis, in px. */
export const endAir = 4;

/** Columns and scales of a drawing. */
export interface Frame {
  readonly size: DrawingSize;
  readonly columns: Columns;
  /** From people to px; zero stands at the left of the bars. */
  readonly count: ScaleLinear<number, number>;
  /** The largest number beside an end date. */
  readonly highest: number;
  /** From day numbers to px. */
  readonly time: ScaleLinear<number, number>;
  readonly days: Days;
  readonly period: Days;
}

/** One scale for all bars, those with end dates and those without; time in whole months. */
export function frameFor(entries: readonly Entry[], period: Days, size: DrawingSize): Frame {
  const columns = columnsOf[size];
  const { barX, barWidth, width, timeX, timeWidth } = columns;
  const largest = (some: readonly Entry[]): number =>
    max(some, ({ value, estimate = 0 }) => Math.max(value, estimate)) ?? 0;
  const highest = largest(entries.filter(({ end }) => end !== undefined)) || 1;
  const open = largest(entries.filter(({ end }) => end === undefined)) || 1;
  const perPerson = Math.min(barWidth / highest, (width - barX - numberRoom[size]) / open);
  const count = scaleLinear()
    .domain([0, highest])
    .range([barX, barX + perPerson * highest]);

  // Ends, and what was done, mostly lie in the period or after it; where they do not, the axis reaches them.
  const marked = entries.flatMap(({ end, before, actions }) => [
    ...[end, before].filter((days) => days !== undefined),
    ...actions.map((action) => action.days),
  ]);
  const first = min([period, ...marked], ({ start }) => start) ?? period.start;
  const last = max([period, ...marked], ({ end }) => end) ?? period.end;
  const days = { start: monthOf(first, 0), end: monthOf(last, 1) };
  const time = scaleLinear()
    .domain([days.start, days.end])
    .range([timeX, timeX + timeWidth]);
  return { size, columns, count, highest, time, days, period };
}

/** The first day of a day's month, or of one some months later. */
function monthOf(day: number, later: number): number {
  const date = dateOf(day);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1 + later, 1);
}
