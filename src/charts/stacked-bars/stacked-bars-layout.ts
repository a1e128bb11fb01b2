import { max, scaleLinear, type ScaleLinear } from 'd3';
import { axisPath, horizontalTicks } from '../axis.ts';
import { labelFor, type LayoutProps } from '../chart.ts';
import { drawingWidths, innerBox } from '../dimensions.ts';
import { textBox } from '../text-mark.ts';
import {
  nameMarks,
  referenceMark,
  segmentMark,
  tickMarks,
  type StackedBarsLayout,
} from './stacked-bars-marks.ts';
import { readRows, stackRows, type StackedBar } from './stacked-bars-rows.ts';
import { barHead, partTexts } from './stacked-bars-text.ts';

const margins = { top: 0, right: 1, bottom: 44, left: 1 };
const barHeight = 52;
const barGap = 30;
/** Room above a bar for its words: two lines, or three where the drawing is narrow. */
const headHeights = { wide: 50, narrow: 66 };
/** Room beneath the last bar for the names of the series. */
const namesHeights = { wide: 80, narrow: 122 };
const tickCount = 6;

/**
 * Lays out bars on one scale, stacked by series, with totals, growth, shares and rates written
 * beside them and (optional) the reference `average`, a rate, as a line across all bars.
 * All numbers are px of the drawing's viewBox.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutStackedBars(props: Omit<LayoutProps, 'period'>): StackedBarsLayout {
  const { figure, size, references, labels } = props;
  const bars = stackRows(readRows(props.rows, figure));
  const label = (name: string): string => labelFor(labels, name, figure);

  const headHeight = headHeights[size];
  const step = headHeight + barHeight + barGap;
  const width = drawingWidths[size];
  const height = margins.top + bars.length * step - barGap + namesHeights[size] + margins.bottom;
  const inner = innerBox(width, height, margins);
  const headTop = (index: number): number => inner.y + index * step;
  const barTop = (index: number): number => headTop(index) + headHeight;

  const per = bars[0]?.per ?? 1;
  const average = references.average;
  const x = scaleLinear()
    .domain([0, Math.max(max(bars, (bar) => bar.total) ?? 0, (average ?? 0) * per)])
    .nice(tickCount)
    .range([inner.x, inner.x + inner.width]);
  makeRoom(x, bars);

  const axisY = inner.y + inner.height;
  const ticks = horizontalTicks(x, tickCount, size === 'narrow' ? 3 : 1);

  const series = [...new Set(bars.flatMap((bar) => bar.parts.map(({ row }) => row.series)))];
  const numberOf = (name: string): number => series.indexOf(name) + 1;
  const segments = bars.flatMap((bar, index) =>
    bar.parts.map((part) => {
      const [start, end] = [Math.round(x(part.start)), Math.round(x(part.end))];
      const box = { x: start, y: barTop(index), width: end - start, height: barHeight };
      return segmentMark(part, box, numberOf(part.row.series));
    }),
  );

  const lastBottom = barTop(bars.length - 1) + barHeight;
  return {
    width,
    height,
    inner,
    axisY,
    axis: axisPath(ticks, inner, axisY),
    ticks: tickMarks(ticks, axisY, { left: 0, right: width }, per, label),
    segments,
    data: segments.map(({ datum }) => datum),
    heads: bars.flatMap((bar, index) =>
      barHead(bar, inner.x, headTop(index), size === 'narrow', label),
    ),
    names: nameMarks(bars.at(-1), x, lastBottom, size === 'narrow', label, numberOf),
    reference:
      average === undefined || bars.length === 0
        ? undefined
        : referenceMark(
            { rate: average, per, x: Math.round(x(average * per)) },
            { top: barTop(0), bottom: lastBottom, right: inner.x + inner.width },
            segments,
            label,
          ),
  };
}

/** Shortens a scale by what the words beside the last part of a bar lack of room, where they lack any. */
function makeRoom(x: ScaleLinear<number, number>, bars: readonly StackedBar[]): void {
  const [left = 0, right = 0] = x.range();
  const lack = (): number =>
    Math.max(
      ...bars.flatMap(({ parts }) =>
        parts.map((part) => {
          const [start, end] = [Math.round(x(part.start)), Math.round(x(part.end))];
          const { texts } = partTexts(part, { x: start, y: 0, width: end - start, height: 0 });
          return Math.max(...texts.map(textBox).map((box) => box.x + box.width)) - right;
        }),
      ),
    );
  for (let end = right; lack() > 0 && end > left; end -= 4) x.range([left, end]);
}
