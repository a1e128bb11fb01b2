/** A full date in a text: a day and a month, with or without a year. */
export interface DateInText {
  /** Offsets in the text; several dates of one list ("23 and 24 January") share them. */
  readonly start: number;
  readonly end: number;
  /** 1 to 31. */
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
  /** Whether it is the later end of a span such as "23 to 28 January". */
  readonly endsSpan: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const joint = '(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or|to|through|until)\\s|\\s?[–-]\\s?)';
const days = `${day}(?:${joint}${day})*`;
const endOfDay = '(?![\\d%]|,\\d{3}|\\.\\d)';

const dayFirst = new RegExp(
  `(?<![\\d,.:$€£/–-])(${days})\\s+(?:of\\s+)?(${month})(?![a-z])(?:,?\\s+(\\d{4})(?!\\d))?`,
  'gu',
);
const monthFirst = new RegExp(
  `(?<!\\p{L})(${month})\\s+(${days})${endOfDay}(?:,?\\s+(\\d{4})(?!\\d))?`,
  'gu',
);
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/gu;
const betweenDates = /^,?\s?(?:to|and|or|through|until|–|-|,)\s?$/u;
const quick = /\d/u;

/** Finds the full dates of a text, in order. A year given to the end of a span holds for its start. */
export function findDates(text: string): DateInText[] {
  if (!quick.test(text)) return [];
  const found: DateInText[] = [];
  let left = text;
  for (const [pattern, dayGroup, monthGroup] of [
    [dayFirst, 1, 2],
    [monthFirst, 2, 1],
  ] as const) {
    for (const match of left.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      found.push(...datesOf(start, end, match[dayGroup] ?? '', match[monthGroup] ?? '', match[3]));
    }
    for (const { start, end } of found) {
      left = left.slice(0, start) + '\u0000'.repeat(end - start) + left.slice(end);
    }
  }
  for (const match of left.matchAll(iso)) found.push(numeric(match, 1, 2, 3));
  for (const match of left.matchAll(slashed)) found.push(numeric(match, 3, 1, 2));
  found.sort((a, b) => a.start - b.start);
  return inheritYears(found, text);
}

/** A date as `MM-DD` or `YYYY-MM-DD`. */
export function dateKey(date: { day: number; month: number; year?: number }): string {
  const short = `${two(date.month)}-${two(date.day)}`;
  return date.year === undefined ? short : `${date.year}-${short}`;
}

function datesOf(
  start: number,
  end: number,
  list: string,
  name: string,
  year?: string,
): DateInText[] {
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return [...list.matchAll(/\d+/gu)].map((match, index) => {
    const before = list.slice(0, match.index);
    return {
      start,
      end,
      day: Number(match[0]),
      month: number,
      endsSpan: index > 0 && /(?:to|through|until|–|-)\s?$/u.test(before),
      ...(year !== undefined && { year: Number(year) }),
    };
  });
}

function numeric(match: RegExpExecArray, year: number, month: number, day: number): DateInText {
  const written = Number(match[year]);
  return {
    start: match.index,
    end: match.index + match[0].length,
    day: Number(match[day]),
    month: Number(match[month]),
    year: written < 100 ? 2000 + written : written,
    endsSpan: false,
  };
}

function inheritYears(dates: readonly DateInText[], text: string): DateInText[] {
  const result = [...dates];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const date = result[index];
    const next = result[index + 1];
    if (date === undefined || next?.year === undefined || date.year !== undefined) continue;
    const isJoined = date.end <= next.start && betweenDates.test(text.slice(date.end, next.start));
    if (isJoined) result[index] = { ...date, year: next.year };
  }
  return result;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
