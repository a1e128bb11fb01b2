import { scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { dateOf, daysOfSpan, type Days } from '../days.ts';
import { textBox, widthIn, type TextMark } from '../text-mark.ts';
import { shortMonth } from '../time-ticks.ts';
import { layoutKey } from './lanes-by-day-key.ts';
import { gutter, layoutLane, type LaneLayout } from './lanes-by-day-lane.ts';
import { eventData, isWeekend, weekday, type LanesByDayLayout } from './lanes-by-day-marks.ts';
import { readRows } from './lanes-by-day-rows.ts';

const defaultWidth = 720;
const axisHeight = 30;

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
