import { scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { dateOf, daysOfSpan, type Days } from '../days.ts';
import { textBlock, textBlocks } from '../text-block.ts';
import { textBox, widthIn, type TextMark } from '../text-mark.ts';
import { shortMonth } from '../time-ticks.ts';
import { layoutKey } from './lanes-by-day-key.ts';
import { placeLabels } from './lanes-by-day-labels.ts';
import {
  eventData,
  isWeekend,
  numberText,
  weekday,
  type EventMark,
  type LaneHead,
  type LanesByDayLayout,
} from './lanes-by-day-marks.ts';
import { readRows, type EventRow } from './lanes-by-day-rows.ts';

const defaultWidth = 720;
/** Room for the names of lanes, in px. */
const gutter = 106;
const [radius, pitch] = [8.5, 20];
/** Heights within a lane: above its marks, from marks to words, below the words. */
const [laneTop, toWords, laneBottom] = [9, 4, 11];
const axisHeight = 30;
/** Days from which on an event has a row of its own, beneath the others: it would strike their words. */
const long = 7;

/** A lane with its marks. */
interface LaneLayout {
  readonly head: LaneHead;
  readonly events: readonly EventMark[];
  readonly bottom: number;
}

/** Lays out days from left to right, a lane a row; the words of chief events beneath their marks. */
export function layoutWide(props: LayoutProps): LanesByDayLayout {
  const { figure, lanes = [], width = defaultWidth } = props;
  const rows = readRows(props.rows, props);
  const days = daysOfSpan(props.period, figure);
  const x = scaleLinear().domain([days.start, days.end]).range([gutter, width]);
  const laid: LaneLayout[] = [];
  for (const [index, { title }] of lanes.entries()) {
    const own = rows.filter(({ lane }) => lane === index);
    const counted = labelFor(props.labels, own.length === 1 ? 'one' : 'count', figure);
    const count = fillLabel(counted, formatNumber(own.length));
    laid.push(layoutLane({ title, count }, own, laid.at(-1)?.bottom ?? axisHeight, x, width));
  }
  const height = laid.at(-1)?.bottom ?? axisHeight;
  const key = layoutKey(rows, { x: 0, y: height + 12, width }, props);
  const events = laid.flatMap((lane) => lane.events).sort((a, b) => a.number - b.number);
  const mondays = range(days).filter((day) => weekday(day) === 0);
  const lines = laid.map(({ bottom }) => `M0 ${bottom}H${width}`);
  return {
    width,
    height: key.bottom,
    key,
    weekends: weekendsIn(days, x, height),
    grid: [
      ...mondays.map((day) => `M${Math.round(x(day))} ${axisHeight - 6}V${height}`),
      ...lines,
    ].join(''),
    heads: laid.map(({ head }) => head),
    texts: axisTexts([...mondays, days.end - 1], x),
    events,
    data: eventData(events),
  };
}

function layoutLane(
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
    const mark = { ...row, ...placeMark(row, x, Math.round(last + radius + 6)), leader: undefined };
    const words = textBlock(row.label ?? '', 'label', {
      x: mark.x - radius,
      y: mark.y + radius + toWords - 3,
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

/** An event's disk on its first day, and a line to its last. */
function placeMark(
  { days }: EventRow,
  x: ScaleLinear<number, number>,
  y: number,
): Pick<EventMark, 'x' | 'y' | 'radius' | 'span'> {
  const middle = Math.round(x(days.start + 0.5));
  const last = Math.round(x(days.end - 0.5));
  const span = days.end - days.start > 1 ? `M${middle + radius} ${y}H${last}m0-5v10` : undefined;
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

function range({ start, end }: Days): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function weekendsIn(
  days: Days,
  x: ScaleLinear<number, number>,
  bottom: number,
): LanesByDayLayout['weekends'] {
  return range(days)
    .filter((day) => isWeekend(day) && weekday(day) === 5)
    .map((saturday) => {
      const left = Math.round(x(saturday));
      const right = Math.round(x(Math.min(saturday + 2, days.end)));
      return { x: left, y: axisHeight, width: right - left, height: bottom - axisHeight };
    });
}

/** The days that the axis names, without those that would touch the one before. */
function axisTexts(named: readonly number[], x: ScaleLinear<number, number>): TextMark[] {
  const texts: TextMark[] = [];
  for (const day of named) {
    const date = dateOf(day);
    const text = `${date.getUTCDate()}\u00a0${shortMonth(date)}`;
    const isEnd = day === named.at(-1);
    const at = isEnd
      ? { x: x.range()[1] ?? 0, anchor: 'end' as const }
      : { x: Math.round(x(day)) + 4, anchor: 'start' as const };
    const before = texts.at(-1);
    const left = isEnd ? at.x - widthIn('tick', text) : at.x;
    const beforeEnd = before === undefined ? 0 : textBox(before).x + textBox(before).width;
    if (beforeEnd + 6 <= left) texts.push({ ...at, y: 17, text, style: 'tick' });
  }
  return texts;
}
