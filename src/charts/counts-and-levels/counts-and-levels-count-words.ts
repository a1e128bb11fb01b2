import { formatNumber } from '../../format/number.ts';
import type { LayoutProps } from '../chart.ts';
import { boxAround } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { pointRadius } from '../exactness.ts';
import {
  lineHeight,
  movedWithin,
  textBox,
  widthIn,
  type TextMark,
  type TextStyle,
} from '../text-mark.ts';
import { freeOf } from './counts-and-levels-free.ts';
import { stemBox, type CountMark } from './counts-and-levels-marks.ts';
import type { Plot } from './counts-and-levels-plot.ts';

interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/**
 * The number of each mark beside it, and the words of its label (`<day>`, or `<day> other`) with it
 * where there is room. Each keeps free of marks, of what is taken and of numbers before it.
 */
export function countWords(
  marks: readonly CountMark[],
  taken: readonly Box[],
  plot: Plot,
  { labels }: Pick<LayoutProps, 'labels'>,
  room: Box,
): TextMark[] {
  const own: Box[] = marks.map(({ x, y }) => boxAround(x, y, pointRadius));
  const placed: TextMark[] = [];
  for (const mark of marks) {
    // A number may stand on the line of its own mark, which ends before it.
    const stems = marks.filter((other) => other !== mark).map((other) => stemBox(other, plot));
    const isFree = freeOf([...taken, ...own, ...stems, ...placed.map(textBox)], room);
    const name = mark.exactness === 'exact' ? mark.row.at : `${mark.row.at} other`;
    const number: Line = { text: formatNumber(mark.value), style: 'strong' };
    const detail = labels[name]?.split(' / ').map((text): Line => ({ text, style: 'tick' })) ?? [];
    const tried = [[number, ...detail], [number]].flatMap((lines) =>
      placesBeside(mark, lines, plot),
    );
    const found = tried.find((texts) => texts.map(textBox).every(isFree));
    const edges = { left: room.x, right: room.x + room.width };
    placed.push(...(found ?? movedWithin(placesBeside(mark, [number], plot)[0] ?? [], edges)));
  }
  return placed;
}

/** Places beside a mark, from the best: upright above it first, lying to its right. */
function placesBeside({ x, y }: CountMark, lines: readonly Line[], plot: Plot): TextMark[][] {
  const near = pointRadius + 3;
  if (!plot.isUpright) return [1, -1].map((side) => setInLine(lines, x, y + 4, side, near));
  const height = lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
  const places = [
    { dx: 0, top: -near - height + 1, anchor: 'middle' },
    { dx: near, top: -9, anchor: 'start' },
    { dx: -near, top: -9, anchor: 'end' },
    { dx: near, top: -4, anchor: 'start' },
    { dx: 0, top: near - 1, anchor: 'middle' },
    { dx: -near, top: -4, anchor: 'end' },
  ] as const;
  return places.map(({ dx, top, anchor }) => {
    let baseline = y + top - 4;
    return lines.map(({ text, style }): TextMark => {
      baseline += lineHeight(style);
      return { x: x + dx, y: baseline, text, style, anchor };
    });
  });
}

/** Lines one after the other in a row, to the right of a mark or before it. */
function setInLine(
  lines: readonly Line[],
  x: number,
  y: number,
  side: number,
  near: number,
): TextMark[] {
  const widths = lines.map(({ text, style }) => Math.ceil(widthIn(style, text)) + 5);
  const whole = widths.reduce((sum, one) => sum + one, 0) - 5;
  let left = side > 0 ? x + near : x - near - whole;
  return lines.map(({ text, style }, index) => {
    const mark: TextMark = { x: left, y, text, style, anchor: 'start' };
    left += widths[index] ?? 0;
    return mark;
  });
}
