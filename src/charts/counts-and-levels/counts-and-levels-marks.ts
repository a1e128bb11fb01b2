import type { Box } from '../dimensions.ts';
import { pointRadius, type PointMark } from '../exactness.ts';
import type { CountRow, LevelRow } from './counts-and-levels-rows.ts';
import type { Plot, Point } from './counts-and-levels-plot.ts';

/** A count at its day, filled, or another count of the day, open. */
export interface CountMark extends PointMark {
  readonly row: CountRow;
  readonly value: number;
}

/** A level in its place: a line, or the box of a range with its dashed edges. */
export interface LevelMark {
  readonly row: LevelRow;
  readonly box: Box;
  /** The line, or the edges of the range. */
  readonly path: string;
  readonly kind: 'range' | 'whole' | 'span';
}

/** Half of what a gap's cross measures, in px. */
export const crossRadius = 4;

/** The middle of a row's day. */
const middleOf = ({ days }: CountRow): number => (days.start + days.end) / 2;

/** A mark for each count and each other count. */
export function countMarks(rows: readonly CountRow[], { at }: Plot): CountMark[] {
  return rows.flatMap((row) => [
    ...(row.count === undefined ? [] : [mark(row, row.count, 'exact' as const)]),
    ...(row.other === undefined ? [] : [mark(row, row.other, 'about' as const)]),
  ]);
  function mark(row: CountRow, value: number, exactness: 'exact' | 'about'): CountMark {
    return { ...at(middleOf(row), value), exactness, row, value };
  }
}

/** The line from zero to a mark, as a box without breadth. */
export function stemBox({ x, y, row }: CountMark, { at, isUpright }: Plot): Box {
  const zero = at(middleOf(row), 0);
  return isUpright
    ? { x, y, width: 0, height: zero.y - y }
    : { x: zero.x, y, width: x - zero.x, height: 0 };
}

/** Lines from zero to the counts, as one path. */
export function stemsPath(marks: readonly CountMark[], plot: Plot): string {
  return marks
    .filter(({ exactness }) => exactness === 'exact')
    .map((mark) => linePath(stemBox(mark, plot)))
    .join('');
}

/** Lines between the two counts of a day on which accounts differ, as one path. */
export function differencesPath(rows: readonly CountRow[], { at, isUpright }: Plot): string {
  const off = pointRadius + 2;
  const spans = rows.flatMap((row) => {
    if (row.count === undefined || row.other === undefined) return [];
    const [low, high] = [Math.min(row.count, row.other), Math.max(row.count, row.other)];
    const [from, to] = [at(middleOf(row), low), at(middleOf(row), high)];
    const isApart = Math.hypot(to.x - from.x, to.y - from.y) > 2 * off;
    if (!isApart) return [];
    return isUpright
      ? [lineFrom({ ...from, y: from.y - off }, { ...to, y: to.y + off })]
      : [lineFrom({ ...from, x: from.x + off }, { ...to, x: to.x - off })];
  });
  return spans.join('');
}

/** Where the days without any count are marked, beside the line of zero. */
export function gapMarks(rows: readonly CountRow[], { offZero }: Plot): Point[] {
  return rows
    .filter(({ count, other }) => count === undefined && other === undefined)
    .map((row) => offZero(middleOf(row), crossRadius + 5));
}

/** The box of each level and the lines that draw it. */
export function levelMarks(levels: readonly LevelRow[], plot: Plot): LevelMark[] {
  return levels.map((row) => {
    const { start, end } = row.days ?? plot.days;
    const one = plot.at(start, row.value);
    const two = plot.at(end, row.high ?? row.value);
    const box = {
      x: Math.min(one.x, two.x),
      y: Math.min(one.y, two.y),
      width: Math.abs(two.x - one.x),
      height: Math.abs(two.y - one.y),
    };
    if (row.high !== undefined) return { row, box, path: edges(box, plot), kind: 'range' as const };
    const line = lineFrom(one, two);
    if (row.days === undefined) return { row, box, path: line, kind: 'whole' as const };
    const path = line + ends([one, two], plot) + arrows(one, two, row, plot);
    return { row, box, path, kind: 'span' as const };
  });
}

/** Where counts end: a line after the last of them that has room beyond it. */
export function endLine(rows: readonly CountRow[], plot: Plot, reach: number): Box | undefined {
  const counted = rows.filter(({ count }) => count !== undefined);
  const last = Math.max(...counted.map(({ days }) => days.end));
  if (!Number.isFinite(last) || last >= plot.days.end) return undefined;
  const [zero, top] = [plot.at(last, 0), plot.at(last, reach)];
  return { x: zero.x, y: top.y, width: top.x - zero.x, height: zero.y - top.y };
}

/** The path of a line between two corners of a box that is a line. */
export function linePath({ x, y, width, height }: Box): string {
  return `M${x} ${y}l${width} ${height}`;
}

function lineFrom(one: Point, two: Point): string {
  return `M${one.x} ${one.y}L${two.x} ${two.y}`;
}

/** The sides of a range that are values; its days have no sides, for they may be open. */
function edges({ x, y, width, height }: Box, { isUpright }: Plot): string {
  return isUpright
    ? `M${x} ${y}h${width}m${-width} ${height}h${width}`
    : `M${x} ${y}v${height}m${width} ${-height}v${height}`;
}

function ends(points: readonly Point[], { isUpright }: Plot): string {
  return points.map(({ x, y }) => (isUpright ? `M${x} ${y - 4}v8` : `M${x - 4} ${y}h8`)).join('');
}

/** Arrows from a line that is a bound, to where the value lies. */
function arrows(one: Point, two: Point, { bound }: LevelRow, { isUpright }: Plot): string {
  const way = { under: 1, over: -1, exact: 0, about: 0, derived: 0 }[bound.exactness];
  if (way === 0) return '';
  return [1 / 6, 1 / 2, 5 / 6]
    .map((share) => {
      const x = Math.round(one.x + (two.x - one.x) * share);
      const y = Math.round(one.y + (two.y - one.y) * share);
      return isUpright
        ? `M${x} ${y}v${11 * way}m-4 ${-5 * way}l4 ${5 * way}l4 ${-5 * way}`
        : `M${x} ${y}h${-11 * way}m${5 * way} -4l${-5 * way} 4l${5 * way} 4`;
    })
    .join('');
}
