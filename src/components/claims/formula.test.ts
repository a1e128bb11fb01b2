import { expect, test } from 'vitest';
import { en } from '~/locales/en.ts';
import { explainFormula } from './formula.ts';

const numbers: Record<string, number> = { 'loans-2022.value': 6300, 'loans-2023.value': 11340 };
const context = {
  lookup: {
    figure: (claim: string, key: string) => numbers[`${claim}.${key}`] ?? Number.NaN,
    cell: () => 3150,
    count: () => 4,
  },
  names: { table: () => 'Loans by kind', column: () => 'Kind' },
  words: en.formula,
};
const told = (source: string, shown = 0) =>
  explainFormula(source, shown, context)
    .parts.map(({ text }) => text)
    .join('');

test('a change in percent shows both numbers', () => {
  expect(told('percentChange(loans-2022.value, loans-2023.value)')).toBe(
    '(11,340 − 6,300) ÷ 6,300 × 100',
  );
});

test('what is nested stands in brackets', () => {
  expect(told('ratio(sum(loans-2022.value, loans-2023.value), 20)')).toBe('(6,300 + 11,340) ÷ 20');
});

test('days and rows are told in words', () => {
  expect(told('daysBetween("2025-01-20", "2025-02-08")').replaceAll('\u00a0', ' ')).toBe(
    'the days from 20 January to 8 February 2025, the first and the last counted',
  );
  expect(told('count(loans-by-kind, kind, "films")')).toBe(
    '4 (those rows of “Loans by kind” whose Kind is “films”)',
  );
});

test('each number knows the claim or the table that it comes from', () => {
  const { parts } = explainFormula(
    'share(loans-by-kind[2023 films].loans, loans-2023.value)',
    28,
    context,
  );
  expect(parts.filter(({ kind }) => kind === 'number')).toEqual([
    { kind: 'number', text: '3,150', table: 'loans-by-kind' },
    { kind: 'number', text: '11,340', claim: 'loans-2023' },
  ]);
});

test('a rounded result is told from an exact one, and a number taken over from one computed', () => {
  const change = 'percentChange(loans-2022.value, loans-2023.value)';
  expect(explainFormula(change, 80, context).isExact).toBe(true);
  expect(explainFormula('ratio(loans-2023.value, loans-2022.value)', 1.8, context).isExact).toBe(
    true,
  );
  expect(explainFormula('ratio(loans-2023.value, loans-2022.value)', 2, context).isExact).toBe(
    false,
  );
  expect(explainFormula('loans-2023.value', 11340, context).isCopy).toBe(true);
});
