import { describe, expect, it } from 'vitest';
import { daysOfSpan } from './days.ts';
import { timeFrame, type TimeFrame } from './time-frame.ts';

const inner = { x: 50, y: 20, width: 250, height: 100 };
const period = daysOfSpan({ from: '2025-01-20', to: '2025-02-20' }, 'sample');

function frame(from: string, to: string, width = inner.width): TimeFrame {
  const days = daysOfSpan({ from, to }, 'sample');
  return timeFrame({ inner: { ...inner, width }, days, highest: 1412, lines: 4, period });
}

const wordsOf = ({ texts }: TimeFrame): string[] =>
  texts.filter(({ anchor }) => anchor === 'middle').map(({ text }) => text);

describe('a frame over time', () => {
  it('begins at zero and has room above the highest value', () => {
    const { y } = frame('2025-01', '2025-12');
    expect(y(0)).toBe(inner.y + inner.height);
    expect(y(1412)).toBeGreaterThan(inner.y);
  });

  it('gives equal lengths to equal numbers of days', () => {
    const { x } = frame('2025-01', '2025-12');
    expect(x(20110) - x(20100)).toBeCloseTo(x(20300) - x(20290), 6);
  });

  it.each([
    [
      'days',
      '2025-01-19',
      '2025-02-28',
      ['20\u00a0Jan', '1\u00a0Feb', '10\u00a0Feb', '20\u00a0Feb'],
    ],
    ['months', '2025-01', '2025-12', ['Jan', '2025', 'March', 'May', 'July']],
    ['years', '2016-10', '2026-07', ['2018', '2020', '2022', '2024']],
  ])('names %s', (_, from, to, words) => {
    expect(wordsOf(frame(from, to))).toEqual(expect.arrayContaining(words));
  });

  it('shades the period where time goes beyond it, and nowhere else', () => {
    const { x, period: shaded } = frame('2025-01', '2025-12');
    expect(shaded?.x).toBe(Math.round(x(period.start)));
    expect((shaded?.x ?? 0) + (shaded?.width ?? 0)).toBe(Math.round(x(period.end)));
    expect(frame('2025-01-20', '2025-02-20').period).toBeUndefined();
    expect(frame('2024-01', '2024-12').period).toBeUndefined();
  });
});
