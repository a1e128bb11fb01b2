import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { boxAround, type Datum } from '../datum.ts';
import { doBoxesOverlap, type Box } from '../dimensions.ts';
import { pointRadius, type PointMark } from '../exactness.ts';
import { hatchPath } from '../hatch.ts';
import { standingSize, type StandingMark } from '../standing-marks.ts';
import { lineHeight, widthIn, type TextMark } from '../text-mark.ts';
import type { TimeFrame } from '../time-frame.ts';
import type { CountRow } from './counts-by-date-rows.ts';

/** A count at its day; one of the wider series has a ring around it. */
export interface CountMark extends PointMark {
  readonly isRinged: boolean;
}

/** Counts that differ for one day: a box from the lowest to the highest, and lines over it. */
export interface RangeMark {
  readonly box: Box;
  readonly hatch: string;
}

/** What was added on a day, in a row beneath the axis. */
export interface AddedMark {
  readonly box: Box;
  readonly text: TextMark;
}

/** What words are made from besides rows. */
export type Given = Pick<LayoutProps, 'figure' | 'labels'>;

/** Half of what a ringed count measures, in px. */
export const ringRadius = 10;
const rangeWidth = 12;
const addedStep = 18;

/** The middle of a row's day. */
export const middleOf = ({ days }: CountRow): number => (days.start + days.end) / 2;

/** A mark for each single count. `wider` is the series that holds the other in it. */
export function countMarks(
  rows: readonly CountRow[],
  { x, y }: TimeFrame,
  wider: string | undefined,
): CountMark[] {
  return rows.flatMap((row) => {
    if (row.count === undefined || row.low !== undefined) return [];
    return [
      {
        x: Math.round(x(middleOf(row))),
        y: Math.round(y(row.count)),
        exactness: row.bound.exactness,
        isRinged: row.series === wider,
      },
    ];
  });
}

/** A box for each range of counts. */
export function rangeMarks(rows: readonly CountRow[], { x, y }: TimeFrame): RangeMark[] {
  return rows.flatMap((row) => {
    if (row.count === undefined || row.low === undefined) return [];
    const top = Math.round(y(row.count));
    const box = {
      x: Math.round(x(middleOf(row))) - rangeWidth / 2,
      y: top,
      width: rangeWidth,
      height: Math.round(y(row.low)) - top,
    };
    return [{ box, hatch: hatchPath(box, 4) }];
  });
}

/** Lines between two counts of one day, of which the greater holds the smaller in it; paths. */
export function spanPaths(marks: readonly CountMark[]): string[] {
  return marks.flatMap((mark) => {
    const inner = marks.find((other) => other !== mark && other.x === mark.x && !other.isRinged);
    if (!mark.isRinged || inner === undefined) return [];
    return [`M${mark.x} ${mark.y + ringRadius + 1}V${inner.y - pointRadius - 3}`];
  });
}

/** The standing of each row that has a count, beneath the axis; those of one day one below the other. */
export function countStandings(
  rows: readonly CountRow[],
  { x }: TimeFrame,
  y: number,
): StandingMark[] {
  const marks: StandingMark[] = [];
  for (const row of rows) {
    if (row.count === undefined) continue;
    const left = Math.round(x(middleOf(row)) - standingSize / 2);
    const above = marks.filter((mark) => Math.abs(mark.x - left) < standingSize).length;
    marks.push({ x: left, y: y + above * (standingSize + 3), standing: row.standing });
  }
  return marks;
}

/** What was added, in rows beneath the axis; `y` is the top of the first. */
export function addedMarks(
  rows: readonly CountRow[],
  { x, inner }: TimeFrame,
  y: number,
  { figure, labels }: Given,
): AddedMark[] {
  const marks: AddedMark[] = [];
  const taken: Box[] = [];
  for (const row of rows) {
    if (row.added === undefined) continue;
    const label = labels[`${row.at} added`] ?? labelFor(labels, 'added', figure);
    const text = fillLabel(label, formatNumber(row.added));
    const left = Math.round(x(middleOf(row)));
    const width = Math.ceil(widthIn('tick', text));
    const isAtEnd = left + 8 + width > inner.x + inner.width + 2;
    const own = {
      x: isAtEnd ? left - width - 8 : left - 3,
      y,
      width: width + 12,
      height: addedStep,
    };
    while (taken.some((box) => doBoxesOverlap(own, box))) own.y += addedStep;
    taken.push({ ...own });
    marks.push({
      box: { x: left - 2, y: own.y + 1, width: 4, height: lineHeight('tick') - 4 },
      text: {
        x: isAtEnd ? left - 6 : left + 6,
        y: own.y + 12,
        text,
        style: 'tick',
        anchor: isAtEnd ? 'end' : 'start',
      },
    });
  }
  return marks;
}

/** Where each row is seen: at its count or range, and at what it added. */
export function dataOf(
  rows: readonly CountRow[],
  added: readonly AddedMark[],
  frame: TimeFrame,
): Datum[] {
  const adding = rows.filter((row) => row.added !== undefined);
  return rows.flatMap((row) => {
    const own = added[adding.indexOf(row)];
    const boxes = [
      ...countMarks([row], frame, undefined).map(({ x, y }) => boxAround(x, y, pointRadius)),
      ...rangeMarks([row], frame).map(({ box }) => box),
      ...(own === undefined ? [] : [own.box]),
    ];
    return boxes.map((box) => ({ row: row.row, box }));
  });
}
