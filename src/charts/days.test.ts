import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, daysIn, daysOfSpan, readDays } from './days.ts';

describe('the days of a date', () => {
  it('are one for a day and all of a month', () => {
    const day = readDays('2025-02-20');
    expect((day?.end ?? 0) - (day?.start ?? 0)).toBe(1);
    const month = readDays('2024-02');
    expect((month?.end ?? 0) - (month?.start ?? 0)).toBe(29);
  });

  it('are none where the calendar has no such day', () => {
    expect(['2025-02-30', '2025-13', '20 February', '2025'].map(readDays)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of a span hold its first and its last day', () => {
    const { start, end } = daysOfSpan({ from: '2025-01-20', to: '2025-02-20' }, 'sample');
    expect(end - start).toBe(32);
  });

  it('fail with figure and role where a cell holds no date', () => {
    expect(() => daysIn({ at: 'spring' }, 'at', 'sample')).toThrow(
      /figure sample: the role "at" holds "spring"; it should be a day/,
    );
  });

  it('go back to their date', () => {
    expect(dateOf(dayNumber(2025, 14, 1)).toISOString()).toBe('2026-02-01T00:00:00.000Z');
  });
});
