import type { ScaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import type { Tick } from '../axis.ts';
import { fillLabel } from '../chart.ts';
import type { Datum, Drawing } from '../datum.ts';
import { insetBox, type Box } from '../dimensions.ts';
import { hatchPath } from '../hatch.ts';
import { lineHeight, movedWithin, type TextMark } from '../text-mark.ts';
import type { StackedBar, StackedRow } from './stacked-bars-rows.ts';
import { partTexts, referenceTexts, seriesNames, type Label } from './stacked-bars-text.ts';

/** The whole drawing in px of its viewBox. */
export interface StackedBarsLayout extends Drawing {
  readonly inner: Box;
  /** Where the axis stands. */
  readonly axisY: number;
  /** The axis with its ticks, as a path. */
  readonly axis: string;
  readonly ticks: readonly TickMark[];
  readonly segments: readonly SegmentMark[];
  readonly heads: readonly TextMark[];
  readonly names: readonly NameMark[];
  readonly reference: ReferenceMark | undefined;
}

/** A box in the manner of its series: the first is filled, the second is an outline. */
interface Filled {
  /** The number of its series, from 1. */
  readonly series: number;
  readonly box: Box;
  /** Lines over it where its number was worked out and not given; a path. */
  readonly hatch: string | undefined;
}

/** A part of a bar as it is drawn. */
export interface SegmentMark extends Filled {
  readonly datum: Datum;
  readonly texts: readonly TextMark[];
  /** Whether its texts stand on a fill. */
  readonly isOnMark: boolean;
}

/** The name of a series beneath the last bar, with a small piece of its fill. */
export interface NameMark extends Filled {
  readonly texts: readonly TextMark[];
}

/** A line across the bars at a named value. */
export interface ReferenceMark {
  readonly x: number;
  readonly path: string;
  /** Where it crosses filled parts and must be drawn again to be seen; a path. */
  readonly crossings: string;
  readonly texts: readonly TextMark[];
}

/** A tick with its texts, one line for the value and one for the rate. */
export interface TickMark extends Tick {
  readonly texts: readonly TextMark[];
}

/** Writes value and rate at each tick; the last carries the units, so that no axis needs a title. */
export function tickMarks(
  ticks: readonly Tick[],
  axisY: number,
  edges: { readonly left: number; readonly right: number },
  per: number,
  label: Label,
): TickMark[] {
  return ticks.map((tick, index) => {
    const isLast = index === ticks.length - 1;
    const rate = formatNumber(tick.value / per);
    const lines = isLast
      ? [fillLabel(label('axis'), tick.label), fillLabel(label('rate_axis'), rate)]
      : [tick.label, rate];
    const texts = lines.map((text, line) => ({
      x: tick.position,
      y: axisY + 19 + line * lineHeight('tick'),
      text,
      style: 'tick' as const,
      anchor: tick.anchor,
    }));
    return { ...tick, texts: texts.flatMap((text) => movedWithin([text], edges)) };
  });
}

/** A part of a bar with its texts. */
export function segmentMark(part: StackedRow, box: Box, series: number): SegmentMark {
  const { texts, isInside } = partTexts(part, box);
  const { isDerived } = part.row;
  return {
    ...fill(box, series, isDerived),
    datum: { row: part.row.row, box },
    texts,
    isOnMark: isInside && series === 1,
  };
}

/** The names of the series beneath the last bar. */
export function nameMarks(
  bar: StackedBar | undefined,
  x: ScaleLinear<number, number>,
  y: number,
  isNarrow: boolean,
  label: Label,
  numberOf: (series: string) => number,
): NameMark[] {
  return seriesNames(bar, x, y, isNarrow, label).map(({ part, swatch, texts }) => ({
    ...fill(swatch, numberOf(part.row.series), part.row.isDerived),
    texts,
  }));
}

/** The line of a rate across all bars, with what it is beside the first. */
export function referenceMark(
  { rate, per, x }: { rate: number; per: number; x: number },
  bars: { top: number; bottom: number; right: number },
  segments: readonly SegmentMark[],
  label: Label,
): ReferenceMark {
  const crossed = segments.filter(
    ({ box, series }) => series === 1 && box.x < x && x < box.x + box.width,
  );
  return {
    x,
    path: `M${x} ${bars.top - 4}V${bars.bottom + 6}`,
    crossings: crossed.map(({ box }) => `M${x} ${box.y}v${box.height}`).join(''),
    texts: referenceTexts(rate, per, { x, y: bars.top, right: bars.right }, label),
  };
}

function fill(box: Box, series: number, isHatched: boolean): Filled {
  // Half of an outline would stand out of its box; drawn within, both series are equally tall.
  const inside = series === 1 ? box : insetBox(box, 1);
  return { series, box: inside, hatch: isHatched ? hatchPath(inside, 6) : undefined };
}
