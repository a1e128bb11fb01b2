import { scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import { rowError, type LayoutProps } from '../chart.ts';
import type { Days } from '../days.ts';
import { radiusOf } from './dots-by-day-and-place-lanes.ts';
import type { JourneyRow } from './dots-by-day-and-place-rows.ts';

/** Where the axis may stand, in px. */
export interface AxisRoom {
  readonly left: number;
  readonly right: number;
  /** The drawing's width. */
  readonly width: number;
  /** Radius of a number of 100. */
  readonly radius: number;
}

/** A disk may take this share of the drawing's width: a wider one leaves no days to tell apart. */
const widestDisk = 1 / 3;

/**
 * The scale from day numbers to px: over the whole axis, or as much less as all disks need to lie in
 * the drawing.
 * @throws for a row whose disk would be too wide
 */
export function dayScale(
  rows: readonly JourneyRow[],
  days: Days,
  { left, right, width, radius }: AxisRoom,
  { rows: given, figure }: Pick<LayoutProps, 'rows' | 'figure'>,
): ScaleLinear<number, number> {
  const most = Math.floor(100 * ((width * widestDisk) / 2 / radius) ** 2);
  for (const { row, amount } of rows) {
    if ((amount ?? 0) <= most) continue;
    const expected = `at most ${formatNumber(most)}, for its disk to have room`;
    throw rowError(figure, given[row] ?? {}, 'amount', expected);
  }
  const x = scaleLinear().domain([days.start, days.end]).range([left, right]);
  const radii = rows.map(({ amount }) => radiusOf(amount, radius));
  const isWithin = rows.every(({ days: { start, end } }, index) => {
    const [middle, half] = [Math.round(x((start + end) / 2)), radii[index] ?? 0];
    return middle >= half && middle + half <= width;
  });
  if (isWithin) return x;
  const air = Math.ceil(Math.max(...radii)) + 1;
  return x.range([Math.max(left, air), Math.min(right, width - air)]);
}
