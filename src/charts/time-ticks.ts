import type { ScaleLinear } from 'd3';
import { lineHeight, widthIn, type TextMark } from './text-mark.ts';
import { dateOf, dayNumber, type Days } from './days.ts';

/** A tick of a time axis, where a day, month or year begins, and its words. */
export interface TimeTick {
  readonly position: number;
  readonly texts: readonly TextMark[];
}

const monthNames = [
  'Jan',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
] as const;
const [fewDays, fewYears] = [75, 1400];
/** Air between two words of the axis, in px. */
const air = 6;

/** The month of a date, short: "Feb". */
export function shortMonth(date: Date): string {
  return monthNames[date.getUTCMonth()] ?? '';
}

/**
 * Ticks of a time axis whose scale goes from day numbers to px: at days of a month where it
 * covers weeks, at months where it covers years, at years beyond. Words that would touch are left out.
 * @param y the baseline of the first line of words
 */
export function timeTicks(x: ScaleLinear<number, number>, days: Days, y: number): TimeTick[] {
  const length = days.end - days.start;
  if (length <= fewDays) return dayTicks(x, days, y);
  return length <= fewYears ? monthTicks(x, days, y) : yearTicks(x, days, y);
}

function dayTicks(x: ScaleLinear<number, number>, days: Days, y: number): TimeTick[] {
  const isRoomy = x(days.start + 5) - x(days.start) > widthIn('tick', '20 Feb') + air;
  const named = isRoomy ? [1, 5, 10, 15, 20, 25] : [1, 10, 20];
  const found: TimeTick[] = [];
  for (let day = days.start; day < days.end; day++) {
    const date = dateOf(day);
    if (!named.includes(date.getUTCDate())) continue;
    const position = Math.round(x(day + 0.5));
    const text = `${date.getUTCDate()}\u00a0${shortMonth(date)}`;
    found.push({ position, texts: [word(text, position, y)] });
  }
  return found;
}

function monthTicks(x: ScaleLinear<number, number>, days: Days, y: number): TimeTick[] {
  const months = startsOf(days, 1);
  const width = x(31) - x(0);
  const every = [1, 2, 3, 6].find((count) => count * width > widthIn('tick', 'March') + air) ?? 12;
  let lastYear: number | undefined;
  return months.map((start) => {
    const date = dateOf(start);
    const position = Math.round(x(start));
    const month = date.getUTCMonth();
    const isWhole =
      x(start + 15) + widthIn('tick', shortMonth(date)) / 2 <= (x.range()[1] ?? 0) + 1;
    if (month % every !== 0 || !isWhole) return { position, texts: [] };
    const middle = Math.round(x(start + 15));
    const year = date.getUTCFullYear();
    const isNewYear = year !== lastYear;
    lastYear = year;
    const texts = [
      word(shortMonth(date), middle, y),
      ...(isNewYear ? [word(String(year), middle, y + lineHeight('tick'))] : []),
    ];
    return { position, texts };
  });
}

function yearTicks(x: ScaleLinear<number, number>, days: Days, y: number): TimeTick[] {
  const width = x(365) - x(0);
  const every = width > widthIn('tick', '2025') + air ? 1 : 2;
  return startsOf(days, 12).map((start) => {
    const year = dateOf(start).getUTCFullYear();
    const end = dayNumber(year + 1, 1, 1);
    const middle = Math.round(x((start + Math.min(end, days.end)) / 2));
    const isWhole = middle + widthIn('tick', String(year)) / 2 <= (x.range()[1] ?? 0) + 1;
    const texts = year % every === 0 && isWhole ? [word(String(year), middle, y)] : [];
    return { position: Math.round(x(start)), texts };
  });
}

/** Where months (or, by twelve, years) begin within days. */
function startsOf(days: Days, months: 1 | 12): number[] {
  const first = dateOf(days.start);
  const starts: number[] = [];
  for (let month = months === 1 ? first.getUTCMonth() + 1 : 1; ; month += months) {
    const start = dayNumber(first.getUTCFullYear(), month, 1);
    if (start >= days.end) return starts;
    if (start >= days.start) starts.push(start);
  }
}

function word(text: string, x: number, y: number): TextMark {
  return { x, y, text, style: 'tick', anchor: 'middle' };
}
