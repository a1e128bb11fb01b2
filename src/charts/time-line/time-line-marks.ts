import { line } from 'd3';
import { boxAround, type Datum } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { labeledPoints, type Panel } from '../panels.ts';
import { lineHeight, movedWithin, type TextMark } from '../text-mark.ts';
import type { TimeFrame } from '../time-frame.ts';
import { partsOf, runsOf, type TimeLineRow } from './time-line-rows.ts';

/** Finds a label of the figure by its name. */
export type Label = (name: string) => string;
type Role = 'value' | 'other';

/** A line through counts that follow one another. */
export interface LineMark {
  /** The number of its series, from 1. */
  readonly series: 1 | 2;
  readonly path: string;
}

/** A dot at a count of the first line. */
export interface DotMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What a line counts, with a piece of it. */
export interface KeyMark extends LineMark {
  readonly texts: readonly TextMark[];
  /** Where the next may begin, in px. */
  readonly bottom: number;
}

/** A part of the series beneath the time axis. */
export interface PartMark {
  /** A path along its days; open at its sides. */
  readonly path: string;
  /** The number of the part, from 1; the last is drawn strong. */
  readonly isLast: boolean;
  readonly texts: readonly TextMark[];
}

const keyWidth = 22;
/** From this many px between two counts on, each has a dot. */
const roomForDots = 7;

/** The middle of a row's days, at which its count is drawn. */
export const middleOf = ({ days }: TimeLineRow): number => (days.start + days.end) / 2;

/** The two lines, each broken where a count is not known; the second lies beneath. */
export function lineMarks(rows: readonly TimeLineRow[], { x, y }: TimeFrame): LineMark[] {
  const draw = (role: Role) =>
    line<TimeLineRow>()
      .x((row) => roundPx(x(middleOf(row))))
      .y((row) => roundPx(y(row[role] ?? 0)));
  const ofRole = (role: Role, series: 1 | 2): LineMark[] =>
    runsOf(rows, role).map((run) => ({ series, path: draw(role)(run) ?? '' }));
  return [...ofRole('other', 2), ...ofRole('value', 1)];
}

/** Dots at every count where they have room, and larger ones where words belong to them. */
export function dotMarks(
  rows: readonly TimeLineRow[],
  { x, y, inner }: TimeFrame,
  panel: Panel,
  panels: readonly Panel[],
  labels: Readonly<Record<string, string>>,
): DotMark[] {
  const named = new Set(labeledPoints(rows, labels, panel, panels).map(({ point }) => point.at));
  const highest = highestOf(rows)?.at;
  const isRoomy = inner.width / rows.length >= roomForDots;
  return rows.flatMap((row) => {
    const isNamed = named.has(row.at) || row.at === highest;
    if (row.value === undefined || !(isNamed || isRoomy)) return [];
    return [{ x: roundPx(x(middleOf(row))), y: roundPx(y(row.value)), radius: isNamed ? 4 : 2.75 }];
  });
}

/** Where each count is seen, whether it has a dot or not; a row of the second line alone is seen on it. */
export function lineData(rows: readonly TimeLineRow[], { x, y }: TimeFrame): Datum[] {
  return rows.flatMap((row) => {
    const count = row.value ?? row.other;
    if (count === undefined) return [];
    const box = boxAround(Math.round(x(middleOf(row))), Math.round(y(count)), 3);
    return [{ row: row.row, box }];
  });
}

/** What each line counts, a line of words each, beneath the head of the first panel. */
export function keyMarks(
  rows: readonly TimeLineRow[],
  room: Box,
  top: number,
  label: Label,
): KeyMark[] {
  const roles: readonly Role[] = rows.some(({ other }) => other !== undefined)
    ? ['value', 'other']
    : ['value'];
  return roles.map((role, index) => {
    const y = top + index * lineHeight('label');
    const x = room.x + keyWidth + 7;
    const text = { x, y: y + 13, text: label(role), style: 'label', anchor: 'start' } as const;
    const series = role === 'value' ? 1 : 2;
    return { series, path: `M${room.x} ${y + 8}h${keyWidth}`, texts: [text], bottom: y + 16 };
  });
}

/** Parts of the series, such as a rounded one, beneath the axis; none where all is of one. */
export function partMarks(
  rows: readonly TimeLineRow[],
  { x }: TimeFrame,
  room: Box,
  y: number,
  label: Label,
): PartMark[] {
  const parts = partsOf(rows);
  if (parts.length < 2) return [];
  return parts.map(({ name, days }, index) => {
    const [left, right] = [Math.round(x(days.start)) + 2, Math.round(x(days.end)) - 2];
    const middle = Math.round((left + right) / 2);
    const words = { y: y + 17, text: label(name), style: 'tick', anchor: 'middle' } as const;
    return {
      path: `M${left} ${y - 5}v5H${right}v-5`,
      isLast: index === parts.length - 1,
      texts: movedWithin([{ ...words, x: middle }], { left: room.x, right: room.x + room.width }),
    };
  });
}

/** The row with the highest count of the first line. */
export function highestOf(rows: readonly TimeLineRow[]): TimeLineRow | undefined {
  return rows.reduce<TimeLineRow | undefined>(
    (best, row) => ((row.value ?? -1) > (best?.value ?? -1) ? row : best),
    undefined,
  );
}

/** A place in px, to a tenth. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}
