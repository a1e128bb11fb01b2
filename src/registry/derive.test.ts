import { describe, expect, it } from 'vitest';
import { evaluate } from './derive.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, figuresIn, readExpression } from './expression.ts';

const figures: Readonly<Record<string, number>> = {
  'ice-2024.value': 4969,
  'ice-2025.value': 11791,
  'camp-6.high_threat': 127,
  'nothing.value': 0,
};
const lookup: Lookup = {
  figure: (claim, key) => {
    const value = figures[`${claim}.${key}`];
    if (value === undefined) throw new ExpressionError(`no ${claim}.${key}`);
    return value;
  },
  cell: (table, row, column) => {
    if (table === 'months' && row === '2024-12 north (old)' && column === 'usbp') return 47320;
    throw new ExpressionError('no such cell');
  },
  count: (table, column, value) => (column === undefined ? 26 : `${table}${value ?? ''}`.length),
};
const compute = (source: string): number => evaluate(readExpression(source), lookup);

describe('a derived value', () => {
  it.each([
    ['percentChange(ice-2024.value, ice-2025.value)', 137.29],
    ['sum(53, 45, 2.5)', 100.5],
    ['difference(178, camp-6.high_threat)', 51],
    ['product(2, 80)', 160],
    ['ratio(10007, 4592)', 2.18],
    ['share(51, 178)', 28.65],
    ['perDay(ice-2025.value, daysBetween("2025-01-20", "2025-02-08"))', 589.55],
    ['daysBetween("2025-02-04", "2025-02-04")', 1],
    ['daysBetween("2024-02-28", "2024-03-01")', 3],
    ['count(flights)', 26],
    ['count(abc, destination, "de")', 5],
    ['difference(249740, months[2024-12 north (old)].usbp)', 202420],
    ['sum(-2, 5)', 3],
    [' sum( 1 ,sum(2,3) ) ', 6],
  ])('%s is %d', (source, expected) => {
    expect(compute(source)).toBeCloseTo(expected, 2);
  });

  it('names what it reads', () => {
    expect(figuresIn(readExpression('share(a.value, sum(b.count, 3))'))).toEqual([
      { kind: 'figure', claim: 'a', key: 'value' },
      { kind: 'figure', claim: 'b', key: 'count' },
    ]);
  });

  it.each([
    ['ratio(1, nothing.value)', 'divides by zero'],
    ['process(1)', 'no function process'],
    ['toString(1)', 'no function toString'],
    ['sum()', 'at least one number'],
    ['difference(1, 2, 3)', '2 numbers, not 3'],
    ['sum(1, 2', 'not closed'],
    ['sum(1, 2) * 3', 'nothing may follow'],
    ['1; process.exit()', 'nothing may follow'],
    ['sum("1", 2)', 'text where a number is needed'],
    ['sum(ice-2024)', 'is no number'],
    ['daysBetween(2025-01-20, 2025-02-08)', 'in quotation marks'],
    ['daysBetween("2025-02-31x", "2025-02-08")', 'in quotation marks'],
    ['count(flights, destination)', 'count takes a table'],
    ['', 'cannot be read'],
  ])('%s is refused', (source, reason) => {
    expect(() => compute(source)).toThrow(ExpressionError);
    expect(() => compute(source)).toThrow(reason);
  });
});
