import { boxAround, boxOver, type Datum, type Drawing } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { textBox, type TextMark } from '../text-mark.ts';
import type { EventRow } from './lanes-by-day-rows.ts';

/** An event in its place: a disk, filled where its words stand beside it, open around its number where not; or a line of its days alone. */
export interface EventMark extends EventRow {
  /** Middle and radius of the disk, in px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** A line to its last day, where it lasted, and from its first where it has no disk; a path. */
  readonly span: string | undefined;
  /** A line to its words where they stand apart from it; a path. */
  readonly leader: string | undefined;
  /** Its words, or its number. */
  readonly texts: readonly TextMark[];
}

/** A lane's name and the line in its color. */
export interface LaneHead {
  readonly line: string;
  readonly texts: readonly TextMark[];
}

/** The whole drawing in px of its viewBox. */
export interface LanesByDayLayout extends Drawing {
  /** Saturdays with their Sundays. */
  readonly weekends: readonly Box[];
  /** Lines between lanes and at the beginnings of weeks; a path. */
  readonly grid: string;
  /** One for each lane, in order. */
  readonly heads: readonly LaneHead[];
  /** Days of the axis. */
  readonly texts: readonly TextMark[];
  /** In order of time. */
  readonly events: readonly EventMark[];
  readonly key: LanesByDayKey;
}

/** What the marks mean: the middles of the two disks, a line, a shaded box, and the words of each. */
export interface LanesByDayKey {
  readonly disks: readonly { readonly x: number; readonly y: number; readonly isNamed: boolean }[];
  /** A line to a last day, and one from a first to a last; a path. */
  readonly span: string | undefined;
  readonly weekend: Box;
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

/** Half of the bars at the ends of a line of days, in px. */
export const barHalf = 5;

/** Where each event is seen: around its disk, and around its words where it has them. */
export function eventData(events: readonly EventMark[]): Datum[] {
  return events.map(({ row, x, y, radius, label, texts }) => {
    const disk = boxAround(x, y, radius);
    const words = label === undefined ? [] : texts.map(textBox);
    return { row, box: boxOver([disk, ...words]) };
  });
}

/** The number of an event, set in the middle of its disk. */
export function numberText(number: number, x: number, y: number): TextMark {
  return { x, y: y + 4.5, text: String(number), style: 'tick', anchor: 'middle' };
}

/** Whether a day since 1970 is a Saturday or a Sunday; the first of them was a Thursday. */
export function isWeekend(day: number): boolean {
  return weekday(day) >= 5;
}

/** Days since Monday, from 0 to 6, of a day since 1970. */
export function weekday(day: number): number {
  return (day + 3) % 7;
}
