import { describe, expect, it } from 'vitest';
import { boundsAt, boundsInSentence } from './qualifiers.ts';

/** The bounds at the last number of a text. */
function boundsIn(text: string): string[] {
  const match = [...text.matchAll(/\d[\d,]*|dozen/gu)].at(-1);
  return match === undefined ? [] : [...boundsAt(text, match.index, match.index + match[0].length)];
}

describe('bounds of a number', () => {
  it.each([
    ['up to 600', ['max']],
    ['no more than 600', ['max']],
    ['put the ceiling at 600', ['max']],
    ['600 agents at most', ['max']],
    ['at least 72,500', ['min']],
    ['60 days or more', ['min']],
    ['In 2025 more than 300', ['more']],
    ['over 151,000 arrests', ['more']],
    ['fewer than 600', ['fewer']],
    ['just under 600', ['fewer', 'nearly']],
    ['nearly 12,000', ['nearly']],
    ['about a dozen', ['about']],
    ['some 1,500 soldiers', ['about']],
    ['an estimated 727 people', ['about']],
    ['about 15 to 17 people', ['about']],
  ])('are read: %s', (text, bounds) => {
    expect(boundsIn(text)).toEqual(bounds);
  });

  it.each([
    '137% more than 4,969',
    'twice as many as 300',
    'over 20 days',
    'under a 14-day order',
    'some of the 300',
    'above the 135',
  ])('are not seen in comparisons and prepositions: %s', (text) => {
    expect(boundsIn(text)).toEqual([]);
  });

  it('are kept by other words of the same sentence only', () => {
    expect([...boundsInSentence('The number, 600, is a ceiling. It holds.', 12, 15)]).toEqual([
      'max',
    ]);
    expect([...boundsInSentence('A ceiling was set. There are 600.', 29, 32)]).toEqual([]);
  });
});
