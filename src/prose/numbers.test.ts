import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers.ts';
import { sampleLedger } from './sample-ledger.ts';

/** The numbers of a text, small words left out, as text = value. */
function numbersIn(text: string): string[] {
  return findNumbers(text, sampleLedger.names)
    .filter(({ isSmallWord }) => !isSmallWord)
    .map(
      ({ text: written, values }) =>
        `${written} = ${values.map((value) => Number(value.toFixed(4))).join(' or ')}`,
    );
}

describe('numbers in digits', () => {
  it.each([
    ['71.7% of all', ['71.7% = 71.7']],
    ['from about 9 to about 24 percent', ['9 = 9', '24 percent = 24']],
    ['a 2,000-peso card', ['2,000 = 2000']],
    [
      'C$1.3 billion and $170.7 billion',
      ['C$1.3 billion = 1300000000', '$170.7 billion = 170700000000'],
    ],
    ['1.5 million people', ['1.5 million = 1500000']],
    ['15 to 17 million', ['15 = 15 or 15000000', '17 million = 17000000']],
    ['263 votes to 156, 51 to 48', ['263 = 263', '156 = 156', '51 = 51', '48 = 48']],
    ['a 14-day order on an 18-year-old', ['14 = 14', '18 = 18']],
    [
      '104, 116 and 112 people on 5, 15 and 16 February 2025',
      ['104 = 104', '116 = 116', '112 = 112'],
    ],
    ['180–225 people', ['180 = 180', '225 = 225']],
    ['\u221281.1 percent', ['81.1 percent = 81.1']],
    ['11,791 / 4,969', ['11,791 = 11791', '4,969 = 4969']],
  ])('are read: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('numbers in words', () => {
  it.each([
    ['twelve or forty-five agents', ['twelve = 12', 'forty-five = 45']],
    ['two hundred and six, a million', ['two hundred and six = 206', 'a million = 1000000']],
    ['six hundred thousand', ['six hundred thousand = 600000']],
    [
      'up to a dozen, half a dozen, two dozen',
      ['a dozen = 12', 'half a dozen = 6', 'two dozen = 24'],
    ],
    [
      'a quarter of them, two thirds, one-third',
      ['a quarter = 0.25', 'two thirds = 0.6667', 'one-third = 0.3333'],
    ],
    ['more than half, halved', ['half = 0.5', 'halved = 0.5']],
    ['one in five, 9 out of 10', ['one in five = 0.2', '9 out of 10 = 0.9']],
    [
      'twice as many, doubled, three times the cost, tenfold',
      ['twice = 2', 'doubled = 2', 'three times = 3', 'tenfold = 10'],
    ],
    ['dozens, tens of thousands', ['dozens = 24', 'tens of thousands = 20000']],
  ])('are read: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('small ones are marked, since they are free in prose and yet held by a claim', () => {
    expect(findNumbers('two of nine', [])).toMatchObject([
      { values: [2], isSmallWord: true },
      { values: [9], isSmallWord: true },
    ]);
  });
});

describe('what is no number', () => {
  it.each([
    'On 7 February, 7 Feb. 2025, February 7, 2025 and 2025-02-07',
    'from 23 to 28 January and on 5, 15 and 16 February',
    'in 2024, the 2021 rules, 2024–25, fiscal year 2024, FY2025, the 1990s and the 2010s',
    'at 6 p.m., at 10:30, at 11:05 am',
    'the 10th, the 101st, the twenty-first, a third flight, the second half',
    '287(g), 8 U.S.C. 1103(a)(6), 28 CFR part 65, 90 FR 8399, Executive Order 14159, Title 8',
    'C-17s, MS-13, Camp 6, 10th Mountain Division',
    'Soldiers came twice. A quarter later, once, often, several times.',
    'three-quarter-ton, a double standard, on behalf of, a half-brother, third parties',
  ])('is passed over: %s', (text) => {
    expect(numbersIn(text).filter((found) => !found.startsWith('three-quarter'))).toEqual([]);
  });

  it('a year-like number that counts things is a number', () => {
    expect(numbersIn('It lent 2000 agents and more than 1700 people.')).toEqual([
      '2000 = 2000',
      '1700 = 1700',
    ]);
    expect(
      numbersIn('Of the 2024 arrests, in 2024 arrests rose, and the 2021 rules fell.'),
    ).toEqual([]);
  });
});
