import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import type { DrawingSize } from '../chart.ts';
import { dateOf, type Days } from '../days.ts';
import type { Box } from '../dimensions.ts';
import { pointRadius } from '../exactness.ts';
import type { TextMark } from '../text-mark.ts';
import { gutterFor, timeFrame } from '../time-frame.ts';
import { shortMonth } from '../time-ticks.ts';

/** A place in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Days along one side and values along the other, both from their first: upright where values go
 * up and days to the right, lying where values go to the right and each day is a row.
 */
export interface Plot {
  readonly inner: Box;
  readonly isUpright: boolean;
  readonly days: Days;
  readonly at: (day: number, value: number) => Point;
  /** A place so many px above the line of zero. */
  readonly offZero: (day: number, px: number) => Point;
  readonly grid: string;
  readonly axis: string;
  readonly texts: readonly TextMark[];
  /** The lowest px of the plot and its axes' words. */
  readonly bottom: number;
}

const sizes = {
  wide: { width: 720, top: 36, left: 46, right: 10, height: 390 },
  // A row a day; drawn for the narrowest phone, so that no words get too small there.
  narrow: { width: 320, top: 44, left: 48, dayHeight: 15 },
} as const;

/** Room beneath an upright plot for the words of its axis. */
const axisHeight = 24;

/** The width of a drawing, in px. */
export function plotWidth(size: DrawingSize): number {
  return sizes[size].width;
}

/** The highest value of a plot; whether its mark stands out beyond it, as the edge of a range does not. */
export interface Highest {
  readonly highest: number;
  readonly isMark: boolean;
}

/** The plot of a size. `named` are days that have a name of their own where there is room for all. */
export function layoutPlot(
  size: DrawingSize,
  days: Days,
  { highest, isMark }: Highest,
  named: readonly number[],
): Plot {
  if (size === 'wide') return uprightPlot(days, highest);
  return lyingPlot(days, highest, isMark ? pointRadius : 2, named);
}

function uprightPlot(days: Days, highest: number): Plot {
  const { width, top, right, height } = sizes.wide;
  // As high as a range reaches, so that a mark just below one does not touch it.
  const scale = { highest, headroom: 1, lines: 4 };
  const left = gutterFor(scale, sizes.wide.left);
  const inner = { x: left, y: top, width: width - left - right, height };
  const { x, y, grid, axis, texts } = timeFrame({
    inner,
    days,
    ...scale,
    period: days,
  });
  const at = (day: number, value: number): Point => ({
    x: Math.round(x(day)),
    y: Math.round(y(value)),
  });
  const offZero = (day: number, px: number): Point => ({ ...at(day, 0), y: at(day, 0).y - px });
  const bottom = inner.y + inner.height + axisHeight;
  return { inner, isUpright: true, days, at, offZero, grid, axis, texts, bottom };
}

function lyingPlot(days: Days, highest: number, right: number, named: readonly number[]): Plot {
  const { width, top, left, dayHeight } = sizes.narrow;
  const height = (days.end - days.start) * dayHeight;
  const inner = { x: left, y: top, width: width - left - right, height };
  const x = scaleLinear()
    .domain([0, highest])
    .range([inner.x, inner.x + inner.width]);
  const y = scaleLinear()
    .domain([days.start, days.end])
    .range([inner.y, inner.y + height]);
  const at = (day: number, value: number): Point => ({
    x: Math.round(x(value)),
    y: Math.round(y(day)),
  });
  const offZero = (day: number, px: number): Point => ({ ...at(day, 0), x: inner.x + px });
  const values = x.ticks(3);
  const down = values.filter((value) => value > 0).map((value) => at(days.start, value));
  const valueWords = values.map((value): TextMark => {
    const { x: middle } = at(days.start, value);
    const isLast = middle > inner.x + inner.width - 12;
    const place = { x: isLast ? inner.x + inner.width : middle, y: inner.y - 8 };
    return {
      ...place,
      text: formatNumber(value),
      style: 'tick',
      anchor: isLast ? 'end' : 'middle',
    };
  });
  return {
    inner,
    isUpright: false,
    days,
    at,
    offZero,
    grid: down.map((one) => `M${one.x} ${inner.y}v${height}`).join(''),
    axis: `M${inner.x} ${inner.y}v${height}M${inner.x} ${inner.y}h${inner.width}`,
    texts: [...valueWords, ...dayWords(days, at, named)],
    bottom: inner.y + height,
  };
}

/** The days of rows: the first of the axis and of a month with its month, of others the number. */
function dayWords(days: Days, at: Plot['at'], named: readonly number[]): TextMark[] {
  const words: TextMark[] = [];
  for (let day = days.start; day < days.end; day++) {
    const date = dateOf(day);
    const number = date.getUTCDate();
    const hasMonth = day === days.start || number === 1;
    if (!hasMonth && number % 5 !== 0 && !named.includes(day)) continue;
    const text = hasMonth ? `${number}\u00a0${shortMonth(date)}` : String(number);
    const { x, y } = at(day + 0.5, 0);
    words.push({ x: x - 7, y: y + 4, text, style: 'tick', anchor: 'end' });
  }
  return words;
}
