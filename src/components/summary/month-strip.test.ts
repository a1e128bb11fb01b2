import { describe, expect, it } from 'vitest';
import { layoutMonthStrip } from './month-strip.ts';

const period = { from: '2025-01-20', to: '2025-02-20' };
const event = (date: string, strand = 'border'): { date: string; strand: string } => ({
  date,
  strand,
});

describe('the strip of a month', () => {
  it('has a square for each event of the period, the first and last day included', () => {
    const days = ['2025-01-19', '2025-01-20', '2025-02-20', '2025-02-21'];
    const { lanes } = layoutMonthStrip(
      days.map((day) => event(day)),
      ['border'],
      period,
    );
    expect(lanes[0]?.count).toBe(2);
    expect(lanes[0]?.squares).toHaveLength(2);
  });

  it('has a lane for each strand, in order, also where nothing happened', () => {
    const { lanes } = layoutMonthStrip([event('2025-01-20')], ['courts', 'border'], period);
    expect(lanes.map(({ strand, count }) => [strand, count])).toEqual([
      ['courts', 0],
      ['border', 1],
    ]);
  });

  it('keeps every square within the drawing and clear of every other, even nine on one day', () => {
    const events = [
      ...Array.from({ length: 9 }, () => event('2025-02-19')),
      ...Array.from({ length: 3 }, () => event('2025-02-20')),
    ];
    const { lanes, width, side, bottom } = layoutMonthStrip(events, ['border'], period);
    const squares = lanes[0]?.squares ?? [];
    expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
    for (const { x, y } of squares) {
      expect(x + side).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + side).toBeLessThanOrEqual(bottom);
    }
  });

  it('names the first day of each week', () => {
    const { ticks } = layoutMonthStrip([], ['border'], period);
    expect(ticks.map(({ date }) => date)).toEqual([
      '2025-01-20',
      '2025-01-27',
      '2025-02-03',
      '2025-02-10',
      '2025-02-17',
    ]);
  });
});
