import { group } from 'd3';
import type { LayoutProps } from '../chart.ts';
import { dateOf, daysOfSpan } from '../days.ts';
import type { Box } from '../dimensions.ts';
import { textBlock } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';
import { shortMonth } from '../time-ticks.ts';
import { layoutKey } from './lanes-by-day-key.ts';
import {
  barHalf,
  eventData,
  isWeekend,
  numberText,
  weekday,
  type EventMark,
  type LaneHead,
  type LanesByDayLayout,
} from './lanes-by-day-marks.ts';
import { readRows, type EventRow } from './lanes-by-day-rows.ts';

// Drawn for the narrowest phone, so that no words get too small there.
const width = 320;
/** Where columns of lanes begin, their distance, and the radius of marks, in px. */
const [left, column, radius, slot] = [44, 19.5, 8.5, 19];
/** The height of a day on which nothing happened. */
const emptyDay = 10;
const dayGap = 4;

/** Days as they stand below each other. */
interface DayLayout {
  readonly events: readonly EventMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

/** Lays out days from top to bottom, a lane a column; the words of chief events to the right. */
export function layoutNarrow(props: LayoutProps): LanesByDayLayout {
  const { figure, lanes = [] } = props;
  const rows = readRows(props.rows, props);
  const axis = daysOfSpan(props.period, figure);
  const columns = lanes.map((_, index) => Math.round(left + (index + 0.5) * column));
  const heads = layoutHeads(
    lanes.map(({ title }) => title),
    columns,
  );
  const byDay = group(rows, ({ days }) => days.start);
  const top = heads.bottom;
  const edges = new Map([[axis.start, top]]);
  const days: DayLayout[] = [];
  for (let day = axis.start; day < axis.end; day++) {
    const laid = layoutDay(day, byDay.get(day) ?? [], edges.get(day) ?? top, columns);
    days.push(laid);
    edges.set(day + 1, laid.bottom);
  }
  const edge = (day: number): number => edges.get(day) ?? top;
  const height = edge(axis.end);
  const key = layoutKey(rows, { x: 0, y: height + 12, width }, props);
  const weekends: Box[] = [];
  const weeks: string[] = [];
  for (let day = axis.start; day < axis.end; day++) {
    if (isWeekend(day))
      weekends.push({ x: 0, y: edge(day), width, height: edge(day + 1) - edge(day) });
    if (weekday(day) === 0) weeks.push(`M0 ${edge(day)}H${width}`);
  }
  const inOrder = days.flatMap(({ events }) => events).sort((a, b) => a.number - b.number);
  const spanned = inOrder.map((mark): EventMark => {
    if (mark.days.end - mark.days.start === 1) return mark;
    // To the middle of its last day, along its column.
    const end = Math.round((edge(mark.days.end - 1) + edge(mark.days.end)) / 2);
    if (mark.isSpan) return { ...mark, span: `M${mark.x - 5} ${mark.y}h10m-5 0V${end}m-5 0h10` };
    return {
      ...mark,
      span: `M${mark.x} ${mark.y + radius}V${Math.max(end, mark.y + radius + 4)}m-5 0h10`,
    };
  });
  return {
    width,
    height: key.bottom,
    key,
    weekends,
    grid: [...weeks, `M0 ${height}H${width}`].join(''),
    heads: heads.heads.map((head) => ({
      ...head,
      line: `${head.line}V${height}`,
    })),
    texts: days.flatMap(({ texts }) => texts),
    events: spanned,
    data: eventData(spanned),
  };
}

/** Names of lanes as steps, each with a line down into its column. */
function layoutHeads(
  titles: readonly string[],
  columns: readonly number[],
): { readonly heads: readonly LaneHead[]; readonly bottom: number } {
  let y = 0;
  const heads = titles.map((title, index): LaneHead => {
    const x = columns[index] ?? left;
    const block = textBlock(title, 'label', { x: x + 9, y, width: width - x - 9 });
    const head = { line: `M${x + 6} ${y + 9}H${x}`, texts: block.texts };
    y += block.height + 1;
    return head;
  });
  return { heads, bottom: y + 8 };
}

/**
 * A day: its chief events below each other, each beside its words; the others wherever their
 * column is free and no line from a mark to its words passes.
 */
function layoutDay(
  day: number,
  rows: readonly EventRow[],
  top: number,
  columns: readonly number[],
): DayLayout {
  if (rows.length === 0) return { events: [], texts: [], bottom: top + emptyDay };
  const wordsX = Math.max(...columns) + radius + 9;
  const taken: { readonly slot: number; readonly lane: number; readonly isChief: boolean }[] = [];
  const first = top + dayGap + radius;
  const at = (index: number): number => Math.round(first + index * slot);
  const events: EventMark[] = [];
  let [next, wordsBottom] = [0, 0];
  for (const row of rows.filter(({ label }) => label !== undefined)) {
    const x = columns[row.lane] ?? left;
    const y = at(next);
    const own = row.isSpan ? barHalf : radius;
    const words = textBlock(row.label ?? '', 'label', {
      x: wordsX,
      y: y - 9,
      width: width - wordsX,
    });
    events.push({
      ...row,
      x,
      y,
      radius: own,
      span: undefined,
      leader: `M${x + own} ${y}H${wordsX - 5}`,
      texts: words.texts,
    });
    taken.push({ slot: next, lane: row.lane, isChief: true });
    wordsBottom = y - 9 + words.height;
    next += Math.ceil(words.height / slot);
  }
  for (const row of rows.filter(({ label }) => label === undefined)) {
    let free = 0;
    const isTaken = (one: (typeof taken)[number]): boolean =>
      one.slot === free && (one.lane === row.lane || (one.isChief && one.lane < row.lane));
    while (taken.some(isTaken)) free += 1;
    taken.push({ slot: free, lane: row.lane, isChief: false });
    const [x, y] = [columns[row.lane] ?? left, at(free)];
    const texts = [numberText(row.number, x, y)];
    events.push({ ...row, x, y, radius, span: undefined, leader: undefined, texts });
  }
  const marksBottom = at(Math.max(...taken.map((one) => one.slot))) + radius;
  const date = dateOf(day);
  const text = `${date.getUTCDate()}\u00a0${shortMonth(date)}`;
  return {
    events,
    texts: [{ x: 0, y: first + 4.5, text, style: 'tick', anchor: 'start' }],
    bottom: Math.round(Math.max(marksBottom, wordsBottom) + dayGap),
  };
}
