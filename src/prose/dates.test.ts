import { describe, expect, it } from 'vitest';
import { dateKey, findDates } from './dates.ts';

const datesIn = (text: string): string[] => findDates(text).map(dateKey);

describe('full dates', () => {
  it.each([
    ['on 20 January 2025', ['2025-01-20']],
    ['on January 20, 2025 and Feb. 7', ['2025-01-20', '02-07']],
    ['2025-02-07 or 2/7/2025', ['2025-02-07', '2025-02-07']],
    ['23 and 24 January', ['01-23', '01-24']],
    ['5, 15 and 16 February 2025', ['2025-02-05', '2025-02-15', '2025-02-16']],
    ['from 20 January to 8 February 2025', ['2025-01-20', '2025-02-08']],
    ['26 December 2024 to 8 February 2025', ['2024-12-26', '2025-02-08']],
    ['the 3rd of May', ['05-03']],
    ['20\u00a0January 2025', ['2025-01-20']],
    ['on 7\nFebruary', ['02-07']],
  ])('are found: %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    'in February 2025',
    'May 2023',
    '1,179 and 969 arrests',
    'in 2024',
    '12 agents in March',
    'they may 12 times',
  ])('are not seen in months, years and numbers: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('keep their place in the text', () => {
    const text = 'On 7 February she wrote';
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('7 February');
  });
});
