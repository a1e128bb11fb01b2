import { labeledPoints, type Panel } from '../panels.ts';
import { lineHeight, textStyles, widthIn, type TextMark } from '../text-mark.ts';
import { wrapText } from '../text-width.ts';
import type { TimeFrame } from '../time-frame.ts';
import { columnWidth, type ColumnMark } from './stacked-steps-marks.ts';
import { countLines, type Label } from './stacked-steps-names.ts';
import type { StackedStepsRow } from './stacked-steps-rows.ts';

/** About how many lines stand across a plot: few, so that words of counts have room between them. */
export const gridLines = 3;
const aboveCount = 9;
const periodWidth = 84;

/**
 * Words of the counts that the panel names. Counts grow to the right, so that the room above and to
 * the left of one is free: words stand above their count and end there where they have that room.
 * A count to which no step is carried on has them beside it, clear of the lines across the plot.
 */
export function countWords(
  rows: readonly StackedStepsRow[],
  panel: Panel,
  panels: readonly Panel[],
  labels: Readonly<Record<string, string>>,
  { x, y, inner }: TimeFrame,
): TextMark[] {
  return labeledPoints(rows, labels, panel, panels).flatMap(({ point, label }) => {
    const lines = countLines(label, point.total);
    const step = lineHeight('label');
    const [at, top] = [Math.round(x(point.days.start)), Math.round(y(point.total))];
    const width = Math.max(...lines.map((text) => widthIn('strong', text)));
    const before = rows[rows.indexOf(point) - 1];
    const isAlone = before !== undefined && !before.parts && !point.parts;
    const isBeside =
      isAlone && at - 7 - width >= inner.x && y(before.total) - top >= (lines.length + 2) * step;
    const isRoom = at + 1 - width >= inner.x;
    const place = isBeside
      ? { x: at - 7, y: top + 13, anchor: 'end' as const }
      : {
          // Over a column they end where it ends, over a stack where their step begins.
          x: isRoom ? at + (point.parts ? 1 : columnWidth) : Math.max(at - 2, inner.x),
          y: top - aboveCount - (lines.length - 1) * step,
          anchor: isRoom ? ('end' as const) : ('start' as const),
        };
    return lines.map((text, index): TextMark => ({
      ...place,
      y: place.y + index * step,
      text,
      style: index === 0 ? 'strong' : 'label',
    }));
  });
}

/**
 * The period's words in its band where that is wide enough, else right of it, beneath the highest
 * line across the plot.
 */
export function periodWords({ period, y }: TimeFrame, label: Label): TextMark[] {
  if (period === undefined) return [];
  const isOnBand = period.width >= periodWidth + 12;
  const width = isOnBand ? period.width - 12 : periodWidth;
  const x = isOnBand ? period.x + 6 : period.x + period.width + 7;
  const highestLine = y.ticks(gridLines).at(-1) ?? 0;
  return block(label('period'), { x, y: Math.round(y(highestLine)) + 17 }, width, 'start');
}

/** A line over the time between the last two counts whose parts are not known, beneath its words; a path. */
export function gapLine(columns: readonly ColumnMark[], { y }: TimeFrame): string {
  const [before, after] = columns.slice(-2);
  if (before === undefined || after === undefined) return '';
  const [left, right] = [before.box.x + before.box.width + 5, after.box.x - 5];
  const height = Math.round(y((before.row.total + after.row.total) / 2)) + 8;
  return `M${left} ${height - 4}v8m0-4H${right}m0-4v8`;
}

/** Words between the last two counts whose parts are not known: no step fills the time between them. */
export function gapWords(
  columns: readonly ColumnMark[],
  { y }: TimeFrame,
  label: Label,
): TextMark[] {
  const [before, after] = columns.slice(-2);
  if (before === undefined || after === undefined) return [];
  const left = before.box.x + before.box.width;
  const room = after.box.x - left - 16;
  const x = Math.round((left + after.box.x) / 2);
  const height = Math.round(y((before.row.total + after.row.total) / 2));
  return block(label('gap'), { x, y: height }, room, 'middle');
}

function block(
  text: string,
  { x, y }: { x: number; y: number },
  width: number,
  anchor: 'start' | 'middle',
): TextMark[] {
  return wrapText(text, width, textStyles.tick.size).map((line, index) => ({
    x,
    y: y + index * lineHeight('tick'),
    text: line,
    style: 'tick',
    anchor,
  }));
}
