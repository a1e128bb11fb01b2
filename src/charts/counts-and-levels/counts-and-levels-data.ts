import { boxAround, boxOver, type Datum } from '../datum.ts';
import { pointRadius } from '../exactness.ts';
import {
  crossRadius,
  gapMarks,
  type CountMark,
  type LevelMark,
} from './counts-and-levels-marks.ts';
import type { Plot } from './counts-and-levels-plot.ts';
import type { CountRow } from './counts-and-levels-rows.ts';

/** Half of how broad a line is to a reader who points at it, in px. */
const lineReach = 4;

/** Where each row is seen: a day at each of its marks or at its gap, then levels at their line or range. */
export function dataOf(
  rows: readonly CountRow[],
  counts: readonly CountMark[],
  levels: readonly LevelMark[],
  plot: Plot,
): Datum[] {
  return [
    ...rows.flatMap((row): Datum[] => [
      ...counts
        .filter((mark) => mark.row === row)
        .map(({ x, y }) => ({ row: row.row, box: boxAround(x, y, pointRadius) })),
      ...gapMarks([row], plot).map(({ x, y }) => ({
        row: row.row,
        box: boxAround(x, y, crossRadius),
      })),
    ]),
    ...levels.map(({ row, box, kind }): Datum => {
      if (kind === 'range') return { row: row.row, box };
      const ends = [boxAround(box.x, box.y, lineReach)];
      ends.push(boxAround(box.x + box.width, box.y + box.height, lineReach));
      return { row: row.row, box: boxOver(ends) };
    }),
  ];
}
