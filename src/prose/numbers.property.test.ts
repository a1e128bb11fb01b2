import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatSpan } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { checkText } from './check-text.ts';
import { dateKey, findDates } from './dates.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';
import { findNumbers } from './numbers.ts';

const seed = 20_250_120;
const whole = fc.integer({ min: 10, max: 999_999_999 });
const tenths = fc.integer({ min: 1, max: 999_999 }).map((value) => value / 10);
const numbers = fc.oneof(whole, tenths);
/** Every day of three centuries. */
const days = fc
  .integer({ min: Date.UTC(1800, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('any number', () => {
  it('that is written in words for readers is found again as the same number', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const written = formatNumber(value);
        const found = findNumbers(`They counted ${written} things there.`, []);
        expect(found.map(({ text, values }) => [text, values[0]])).toEqual([[written, value]]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is held by a claim that holds it, and refused by one that holds another', () => {
    fc.assert(
      fc.property(numbers, numbers, (value, other) => {
        fc.pre(value !== other);
        const claim = sampleClaim(value);
        const tell = (number: number): string[] =>
          checkText(`They counted ${formatNumber(number)} things.`, [claim.id], ledgerWith(claim), {
            file: 'content/a.yaml',
            id: 'a',
            mayLookPast: true,
          }).map(({ message }) => message);
        expect(tell(value)).toEqual([]);
        expect(tell(other)).toEqual([
          expect.stringContaining(`"${formatNumber(other)}" stands here`),
        ]);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('any day', () => {
  it('that is written for readers is found again as the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(findDates(`It was on ${formatDate(day)}, a day.`).map(dateKey)).toEqual([day]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is the first or the last of a span that is written for readers', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const found = findDates(`It went on from ${formatSpan(from, to)}.`).map(dateKey);
        expect(found).toEqual(from === to ? [from] : [from, to]);
      }),
      { seed, numRuns: 500 },
    );
  });
});

const sampleClaim = (value: number): LedgerClaim => ({
  id: 'count',
  section: 'sample',
  statement: 'They were counted.',
  value,
  unit: 'things',
  when: 'during',
  standing: 'documented',
  sources: [],
});
const ledgerWith = (claim: LedgerClaim): Ledger => ({
  claims: new Map([[claim.id, claim]]),
  people: new Map(),
  quotes: [],
  terms: new Map(),
  events: [],
  titles: [],
  names: [],
  avoided: [],
  period: { from: '2023-05-01', to: '2023-05-31' },
});
