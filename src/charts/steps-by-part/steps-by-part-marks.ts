import { boxAround, boxOver, type Datum } from '../datum.ts';
import { insetBox, type Box } from '../dimensions.ts';
import { pointRadius, type PointMark } from '../exactness.ts';
import { standingSize, type StandingMark } from '../standing-marks.ts';
import type { TimeFrame } from '../time-frame.ts';
import type { ArrivalRow, CountRow } from './steps-by-part-rows.ts';

/** What a piece of a column counts: a part, or what no part is told of. */
export type PartKind = 'first' | 'second' | 'whole';

/** A piece of a day's column. */
export interface PieceMark {
  readonly kind: PartKind;
  readonly box: Box;
}

/** A day's column with the mark of its exactness; none of it where the count is zero. */
export interface ColumnMark {
  readonly pieces: readonly PieceMark[];
  readonly point: PointMark;
}

/** An arrival beneath the axis: a bar, filled where its number is known. */
export interface ArrivalMark {
  readonly box: Box;
  readonly isKnown: boolean;
}

const pointGap = 8;

/** A column for each count: as wide as a day, as high as the count, its parts from the axis up. */
export function columnMarks(rows: readonly CountRow[], { x, y }: TimeFrame): ColumnMark[] {
  return rows.map(({ days, total, first, second, bound }) => {
    const left = Math.round(x(days.start)) + 1;
    const right = Math.round(x(days.end)) - 1;
    const rest = (total ?? 0) - (first ?? 0) - (second ?? 0);
    const parts: [PartKind, number][] = [
      ['first', first ?? 0],
      ['second', second ?? 0],
      ['whole', total === undefined ? 0 : rest],
    ];
    let reached = 0;
    const pieces = parts.flatMap(([kind, value]): PieceMark[] => {
      if (value === 0) return [];
      const bottom = Math.round(y(reached));
      reached += value;
      const top = Math.round(y(reached));
      const box = { x: left, y: top, width: right - left, height: bottom - top };
      // Half of an outline would stand out of its box.
      return [{ kind, box: kind === 'first' ? box : insetBox(box, 0.75) }];
    });
    const middle = Math.round((left + right) / 2);
    return {
      pieces,
      point: { x: middle, y: Math.round(y(reached)) - pointGap, exactness: bound.exactness },
    };
  });
}

/**
 * The last count carried on over the days without one, up to the next, as a path. A count of a
 * part alone does not end it: the whole is not told anew.
 */
export function carriedPath(rows: readonly CountRow[], { x, y }: TimeFrame): string {
  const whole = rows.filter(({ total }) => total !== undefined);
  return whole
    .slice(0, -1)
    .map(({ days, total = 0 }, index) => {
      const next = whole[index + 1]?.days.start ?? days.end;
      if (next <= days.end) return '';
      return `M${Math.round(x(days.end))} ${Math.round(y(total))}H${Math.round(x(next))}`;
    })
    .join('');
}

/** The fall at a day's end and the line at its count, to the end of the axis, as a path. */
export function dayEndPath(rows: readonly CountRow[], { x, y, inner }: TimeFrame): string {
  return rows
    .flatMap(({ days, isDayEnd, total = 0 }, index) => {
      if (!isDayEnd) return [];
      const at = Math.round(x(days.start));
      const from = Math.round(y(rows[index - 1]?.total ?? 0));
      return [`M${at} ${from}V${Math.round(y(total))}H${inner.x + inner.width}`];
    })
    .join('');
}

/** The mark of each count's standing, in a row beneath the axis; `y` is its top. */
export function countStandings(
  rows: readonly CountRow[],
  { x }: TimeFrame,
  y: number,
): StandingMark[] {
  return rows.map(({ days, isDayEnd, standing }) => ({
    // That of a day's end stands a little farther on, apart from that of the day.
    x: Math.round(x((days.start + days.end) / 2 + (isDayEnd ? 0.4 : 0)) - standingSize / 2),
    y,
    standing,
  }));
}

/** A bar for each arrival, in a row beneath the axis; `y` is its top. */
export function arrivalMarks(
  rows: readonly ArrivalRow[],
  { x }: TimeFrame,
  y: number,
): ArrivalMark[] {
  return rows.map(({ days, people }) => ({
    box: { x: Math.round(x((days.start + days.end) / 2)) - 2, y, width: 5, height: 13 },
    isKnown: people !== undefined,
  }));
}

/** Where each count and each arrival is seen; a count of zero at the mark of its exactness. */
export function dataOf(
  counts: readonly CountRow[],
  columns: readonly ColumnMark[],
  arrivals: readonly ArrivalRow[],
  bars: readonly ArrivalMark[],
): Datum[] {
  return [
    ...counts.flatMap(({ row }, index) => {
      const column = columns[index];
      if (column === undefined) return [];
      const { pieces, point } = column;
      const own = boxAround(point.x, point.y, pointRadius);
      return [{ row, box: boxOver([own, ...pieces.map(({ box }) => box)]) }];
    }),
    ...arrivals.flatMap(({ row }, index) => {
      const bar = bars[index];
      return bar === undefined ? [] : [{ row, box: bar.box }];
    }),
  ];
}
