import { describe, expect, it } from 'vitest';
import type { Figure, Table } from './registry.ts';
import { chartRows } from './chart-rows.ts';

const table: Table = {
  id: 'loans',
  title: 'Loans',
  section: 'reading',
  description: 'Loans of a year.',
  key: ['year'],
  columns: [],
  license: 'CC BY 4.0',
  sources: [],
  rows: [
    { key: '2022', cells: { year: '2022', loans: 6300 } },
    { key: '2023', cells: { year: '2023', loans: null } },
  ],
};
const tables = new Map([['loans', table]]);
const figure = (rows?: string[]): Figure => ({
  id: 'loans-compared',
  section: 'reading',
  question: 'What?',
  finding: 'This.',
  description: 'This.',
  chart: 'stacked-bars',
  note: 'Counted.',
  claims: [{ claim: 'loans.value' }],
  values: {},
  tables: [
    {
      table: 'loans',
      columns: { bar: 'year', value: 'loans' },
      ...(rows !== undefined && { rows }),
    },
  ],
});

describe('the rows of a chart', () => {
  it('are all rows of the table in the chart’s roles, unknown cells as unknown', () => {
    expect(chartRows(figure(), tables)).toEqual([
      { bar: '2022', value: 6300 },
      { bar: '2023', value: null },
    ]);
  });

  it('are those that the figure names, in its order', () => {
    expect(chartRows(figure(['2023', '2022']), tables).map(({ bar }) => bar)).toEqual([
      '2023',
      '2022',
    ]);
  });

  it('fail with the key of a row that is not there', () => {
    expect(() => chartRows(figure(['2024']), tables)).toThrow(/loans has no row "2024"/);
  });
});
