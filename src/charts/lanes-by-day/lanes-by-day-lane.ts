import type { ScaleLinear } from 'd3';
import { textBlock, textBlocks } from '../text-block.ts';
import { textBox, type TextMark } from '../text-mark.ts';
import { placeLabels } from './lanes-by-day-labels.ts';
import { barHalf, numberText, type EventMark, type LaneHead } from './lanes-by-day-marks.ts';
import type { EventRow } from './lanes-by-day-rows.ts';

/** Room for the names of lanes, in px. */
export const gutter = 106;
const [radius, pitch] = [8.5, 20];
/** Heights within a lane: above its marks, from marks to words, below the words. */
const [laneTop, toWords, laneBottom] = [9, 4, 11];
/** Days from which on an event has a row of its own, beneath the others: it would strike their words. */
const long = 7;

/** A lane with its marks. */
export interface LaneLayout {
  readonly head: LaneHead;
  readonly events: readonly EventMark[];
  readonly bottom: number;
}

/** Lays out a lane: its name and count, the marks of its events, and the words of the chief ones beneath them. */
export function layoutLane(
  { title, count }: { readonly title: string; readonly count: string },
  rows: readonly EventRow[],
  top: number,
  x: ScaleLinear<number, number>,
  width: number,
): LaneLayout {
  const words = textBlocks(
    [
      { text: title, style: 'strong' },
      { text: count, style: 'tick' },
    ],
    { x: 0, y: top + laneTop, width: gutter - 14 },
  );
  const y = top + laneTop;
  const short = layoutShort(
    rows.filter(({ days }) => days.end - days.start < long),
    y,
    x,
    width,
  );
  const events = [...short];
  for (const row of rows.filter((one) => !short.some(({ id }) => id === one.id))) {
    const last = bottomOf(
      events.flatMap(({ texts }) => texts),
      y,
    );
    const middle = Math.round(last + (row.isSpan ? barHalf : radius) + 6);
    const mark = { ...row, ...placeMark(row, x, middle), leader: undefined };
    const words = textBlock(row.label ?? '', 'label', {
      x: mark.x - mark.radius,
      y: mark.y + (row.isSpan ? barHalf : radius) + toWords - 3,
      width: width - mark.x,
    });
    const number = numberText(row.number, mark.x, mark.y);
    events.push({ ...mark, texts: row.label === undefined ? [number] : words.texts });
  }
  const disks = Math.max(y, ...events.map((mark) => mark.y + radius));
  const ends = bottomOf([...words.texts, ...events.flatMap(({ texts }) => texts)], disks);
  return {
    head: { line: `M0 ${top}H${gutter - 14}`, texts: words.texts },
    events,
    bottom: Math.round(ends + laneBottom),
  };
}

/** Events of a few days: their marks above, the words of the chief ones beneath. */
function layoutShort(
  rows: readonly EventRow[],
  top: number,
  x: ScaleLinear<number, number>,
  width: number,
): EventMark[] {
  const levels = stack(rows);
  const depth = Math.max(0, ...levels.values()) + 1;
  // Chief events stand lowest, next to their words.
  const marks = rows.map((row) => {
    const y = top + radius + (depth - 1 - (levels.get(row) ?? 0)) * pitch;
    return { ...row, ...placeMark(row, x, y) };
  });
  const chief = marks.filter(({ label }) => label !== undefined);
  const wordsTop = top + depth * pitch + toWords - 3;
  const labels = placeLabels(
    chief.map((mark) => ({ text: mark.label ?? '', x: mark.x, radius })),
    { left: gutter, right: width, top: wordsTop },
  );
  return marks.map((mark): EventMark => {
    const label = labels[chief.indexOf(mark)];
    if (label === undefined) {
      return { ...mark, leader: undefined, texts: [numberText(mark.number, mark.x, mark.y)] };
    }
    const isApart = label.top > wordsTop || mark.y + pitch < wordsTop;
    const leader = isApart ? `M${mark.x} ${mark.y + radius}V${label.top - 1}` : undefined;
    return { ...mark, leader, texts: label.texts };
  });
}

/** An event's disk on its first day, and a line to its last; or the line of its days alone. */
function placeMark(
  { days, isSpan }: EventRow,
  x: ScaleLinear<number, number>,
  y: number,
): Pick<EventMark, 'x' | 'y' | 'radius' | 'span'> {
  const middle = Math.round(x(days.start + 0.5));
  const last = Math.round(x(days.end - 0.5));
  const end = `H${last}m0-5v10`;
  if (isSpan) {
    const span = `M${middle} ${y - barHalf}v10m0-5${end}`;
    return { x: middle, y, radius: barHalf, span };
  }
  const span = days.end - days.start > 1 ? `M${middle + radius} ${y}${end}` : undefined;
  return { x: middle, y, radius, span };
}

function bottomOf(texts: readonly TextMark[], otherwise: number): number {
  const ends = texts.map((text) => {
    const box = textBox(text);
    return box.y + box.height;
  });
  return Math.max(otherwise, ...ends);
}

/** The level of each event above the words: 0 where its days are free there, else higher. */
function stack(rows: readonly EventRow[]): Map<EventRow, number> {
  const levels = new Map<EventRow, number>();
  const first = [...rows].sort(
    (a, b) => Number(b.label !== undefined) - Number(a.label !== undefined) || a.number - b.number,
  );
  for (const row of first) {
    let level = 0;
    const isTaken = ([other, at]: [EventRow, number]): boolean =>
      at === level && other.days.start < row.days.end && row.days.start < other.days.end;
    while ([...levels].some(isTaken)) level += 1;
    levels.set(row, level);
  }
  return levels;
}
