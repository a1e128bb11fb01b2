import { findDates } from './dates.ts';
import { findYears } from './free-spans.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';
import { findNumbers } from './numbers.ts';
import type { NumberInText } from './numbers.ts';
import { boundOf, boundsAt, boundsInSentence } from './qualifiers.ts';
import type { Bound } from './bound-words.ts';

/** A number as a claim's statement gives it. */
export interface StatedNumber {
  readonly number: NumberInText;
  readonly bounds: ReadonlySet<Bound>;
}

/** What a claim holds, ready to be compared. All numbers without their sign. */
export interface Held {
  readonly claim: LedgerClaim;
  /** The numbers of the statement and of the unit. */
  readonly stated: readonly StatedNumber[];
  /** `value`, where there is one. */
  readonly value: readonly number[];
  /** What the qualifier says of `value`. */
  readonly bound: Bound | undefined;
  /** `value` and `figures`. */
  readonly main: readonly number[];
  /** The numbers that are percentages. */
  readonly percents: readonly number[];
  /** Whether a unit is one of money. */
  readonly isMoney: boolean;
  /** Exact shares of a whole, from percents and from values below one. */
  readonly shares: readonly number[];
  /** How many times as much, from rises in percent and from values that are no whole numbers. */
  readonly ratios: readonly number[];
  /** Years of the statement and of the dates. */
  readonly years: ReadonlySet<number>;
  /** Full dates as `MM-DD`, and as `YYYY-MM-DD` where the year is known. */
  readonly dates: ReadonlySet<string>;
  /** Digits of the statement's names, such as the 14159 of an executive order. */
  readonly nameDigits: ReadonlySet<string>;
}

const caches = new WeakMap<Ledger, WeakMap<LedgerClaim, Held>>();
const percentUnit = /percent|%|share/iu;
const moneyUnit = /dollar|peso|euro|pound|\$/iu;
const unitScale = /\b(thousand|million|billion)\b/iu;
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** What a claim holds; worked out once for each claim of a ledger. */
export function heldBy(claim: LedgerClaim, ledger: Ledger): Held {
  let cache = caches.get(ledger);
  if (cache === undefined) caches.set(ledger, (cache = new WeakMap()));
  let held = cache.get(claim);
  if (held === undefined) cache.set(claim, (held = work(claim, ledger)));
  return held;
}

function work(claim: LedgerClaim, ledger: Ledger): Held {
  const { statement, unit = '', figures = {}, figureUnits = {} } = claim;
  const value = claim.value === undefined ? [] : scaled(claim.value, unit);
  const bound = boundOf(claim.qualifier);
  const stated = [statement, unit].flatMap((text) =>
    findNumbers(text, ledger.names).map((number): StatedNumber => {
      const bounds = boundsAt(text, number.start, number.end);
      // "The ceiling is 600" bounds the claim's own number only.
      const isValue = number.values.some((other) => value.includes(other));
      const isBoundAround =
        bound !== undefined && boundsInSentence(text, number.start, number.end).has(bound);
      if (isValue && isBoundAround) bounds.add(bound);
      return { number, bounds };
    }),
  );
  const figureValues = Object.entries(figures).flatMap(([key, figure]) =>
    scaled(figure, figureUnits[key] ?? unit),
  );
  const percents = [
    ...stated.filter(({ number }) => number.isPercent).flatMap(({ number }) => number.values),
    ...(percentUnit.test(unit) ? value : []),
    ...Object.entries(figures)
      .filter(([key]) => percentUnit.test(`${key} ${figureUnits[key] ?? unit}`))
      .map(([, figure]) => Math.abs(figure)),
  ];
  const main = [...value, ...figureValues];
  return {
    claim,
    stated,
    value,
    bound,
    main,
    percents,
    isMoney: moneyUnit.test([unit, ...Object.values(figureUnits)].join(' ')),
    shares: [
      ...percents.map((percent) => percent / 100),
      ...main.filter((number) => number > 0 && number < 1),
    ],
    ratios: [
      ...percents.map((percent) => 1 + percent / 100),
      ...main.filter((number) => !Number.isInteger(number)),
    ],
    ...datesOf(claim),
    nameDigits: new Set([statement, unit].flatMap((text) => text.match(/\d{5,}/gu) ?? [])),
  };
}

function datesOf(claim: LedgerClaim): Pick<Held, 'years' | 'dates'> {
  const years = new Set<number>();
  const dates = new Set<string>();
  const fields = [claim.date, claim.from, claim.to].filter((date) => date !== undefined);
  for (const field of fields) {
    years.add(Number(field.slice(0, 4)));
    dates.add(field).add(field.slice(5));
  }
  for (const match of claim.statement.matchAll(/(?<![\d,.$])(?:1[7-9]|20)\d\d(?![\d,]\d)/gu))
    years.add(Number(match[0]));
  const found = findDates(claim.statement);
  for (const { year } of findYears(claim.unit ?? '')) years.add(year);
  for (const [index, { day, month, year, endsSpan }] of found.entries()) {
    const first = found[index - 1];
    const from = endsSpan && first?.month === month ? Math.max(first.day, day - 10) : day;
    // A day inside a short span that the statement names is held with it.
    for (let inner = from; inner <= day; inner += 1) {
      addDate(dates, inner, month, year === undefined ? years : [year]);
    }
  }
  addDays(dates, claim.from, claim.to);
  return { years, dates };
}

/** The days within a span of at most ten days. */
function addDays(dates: Set<string>, from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined) return;
  const day = 86_400_000;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (!(end - start <= 10 * day)) return;
  for (let time = start; time <= end; time += day) {
    const key = new Date(time).toISOString().slice(0, 10);
    dates.add(key).add(key.slice(5));
  }
}

function addDate(dates: Set<string>, day: number, month: number, years: Iterable<number>): void {
  const short = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  dates.add(short);
  for (const year of years) dates.add(`${year}-${short}`);
}

/** A number, and what it is in full where its unit begins with "million" or the like. */
function scaled(number: number, unit: string): number[] {
  const size = Math.abs(number);
  const scale = scales[unitScale.exec(unit)?.[1]?.toLowerCase() ?? ''];
  return scale === undefined ? [size] : [size, Number((size * scale).toPrecision(12))];
}
