import { scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../format/number.ts';
import type { Box } from './dimensions.ts';
import { textBox, widthIn, type TextMark } from './text-mark.ts';
import type { Days } from './days.ts';
import { timeTicks } from './time-ticks.ts';

/** What a drawing over time stands in: its scales, axes and, where it reaches beyond it, the period. */
export interface TimeFrame {
  readonly inner: Box;
  /** From day numbers to px. */
  readonly x: ScaleLinear<number, number>;
  /** From values to px; zero stands on the axis. */
  readonly y: ScaleLinear<number, number>;
  /** Lines across the plot at round values, as a path. */
  readonly grid: string;
  /** The time axis with its ticks, as a path. */
  readonly axis: string;
  readonly texts: readonly TextMark[];
  /** The part of the plot in which the period lies. */
  readonly period: Box | undefined;
}

/** What a frame is made for. */
export interface FrameWanted {
  readonly inner: Box;
  readonly days: Days;
  /** The highest value drawn. */
  readonly highest: number;
  /** How much higher than the highest value the plot reaches, for its words; 1.08 where it is left out. */
  readonly headroom?: number;
  /** About how many lines stand across the plot. */
  readonly lines: number;
  readonly period: Days;
}

const defaultHeadroom = 1.08;
/** Air between the words of values and the plot, in px. */
const valuesGap = 7;

/** The room that the words of values need to the left of a plot, in px, and never less than `least`. */
export function gutterFor(
  { highest, headroom = defaultHeadroom, lines }: Omit<FrameWanted, 'inner' | 'days' | 'period'>,
  least: number,
): number {
  const values = scaleLinear()
    .domain([0, highest * headroom])
    .ticks(lines);
  const widths = values.map((value) => widthIn('tick', formatNumber(value)));
  return Math.max(least, Math.ceil(Math.max(0, ...widths)) + valuesGap);
}

/** Lays out axes and scales: values upward from zero to the highest, days to the right. */
export function timeFrame(wanted: FrameWanted): TimeFrame {
  const { inner, days, highest, headroom = defaultHeadroom, lines, period } = wanted;
  const bottom = inner.y + inner.height;
  const x = scaleLinear()
    .domain([days.start, days.end])
    .range([inner.x, inner.x + inner.width]);
  const y = scaleLinear()
    .domain([0, highest * headroom])
    .range([bottom, inner.y]);
  const values = y.ticks(lines);
  const ticks = timeTicks(x, days, bottom + 19);
  const across = values
    .filter((value) => value > 0)
    .map((value) => `M${inner.x} ${Math.round(y(value))}h${inner.width}`);
  const down = ticks.map(
    ({ position, texts }) => `M${position} ${bottom}v${texts.length > 0 ? 6 : 4}`,
  );
  const valueWords = values.map((value): TextMark => ({
    x: inner.x - valuesGap,
    y: Math.round(y(value)) + 4,
    text: formatNumber(value),
    style: 'tick',
    anchor: 'end',
  }));
  return {
    inner,
    x,
    y,
    grid: across.join(''),
    axis: `M${inner.x} ${bottom}h${inner.width}${down.join('')}`,
    texts: [...valueWords, ...apart(ticks.flatMap(({ texts }) => texts))],
    period: periodBox(x, inner, days, period),
  };
}

/** Words of an axis without those that would touch one before. */
function apart(texts: readonly TextMark[]): TextMark[] {
  const kept: TextMark[] = [];
  for (const text of texts) {
    const box = textBox(text);
    const isFree = kept.every((one) => {
      const other = textBox(one);
      return one.y !== text.y || other.x + other.width + 4 <= box.x;
    });
    if (isFree) kept.push(text);
  }
  return kept;
}

/** Where the period lies in a plot; nowhere in one that holds nothing else, or nothing of it. */
function periodBox(
  x: ScaleLinear<number, number>,
  inner: Box,
  days: Days,
  period: Days,
): Box | undefined {
  const [start, end] = [Math.max(days.start, period.start), Math.min(days.end, period.end)];
  if (start >= end || (start === days.start && end === days.end)) return undefined;
  const left = Math.round(x(start));
  return { x: left, y: inner.y, width: Math.round(x(end)) - left, height: inner.height };
}
