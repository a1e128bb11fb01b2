import { describe, expect, it } from 'vitest';
import { claimOfReference, figureSources, leadingPublishers } from './figure-sources.ts';
import type { Claim, Table } from './registry.ts';

const table = (sources: string[]): Table => ({
  id: 'loans',
  title: 'Loans',
  section: 'reading',
  description: 'Loans of a year.',
  key: ['year'],
  columns: [],
  license: 'CC BY 4.0',
  rows: [],
  sources,
});
const claim = (id: string, sources: string[]): Claim => ({
  id,
  statement: 'A year had loans.',
  when: 'before',
  standing: 'documented',
  sources: sources.map((source) => ({ source, locator: 'loans' })),
  section: 'reading',
  citedIn: [],
});
const registry = {
  tables: new Map([['loans', table(['report', 'letter'])]]),
  claims: new Map([['average', claim('average', ['yearbook', 'newspaper'])]]),
};
const tables = [{ table: 'loans', columns: {} }];

describe('the sources of a figure', () => {
  it('are those of its rows, then the best of each claim drawn beside them', () => {
    const figure = { tables, references: { average: 'average.value' } };
    expect(figureSources(figure, registry)).toEqual(['report', 'letter', 'yearbook']);
  });

  it('are named once each', () => {
    expect(figureSources({ tables: [...tables, ...tables] }, registry)).toEqual([
      'report',
      'letter',
    ]);
  });
});

describe('a reference', () => {
  it('names a claim where it is no cell of a table', () => {
    expect(claimOfReference('average.value')).toBe('average');
    expect(claimOfReference('average')).toBe('average');
    expect(claimOfReference('loans[2022 books].loans')).toBeUndefined();
  });
});

describe('the publishers of a figure’s sources', () => {
  const letters = (word: string): string[] => Array.from(word);
  const sources = new Map(
    letters('abcdefghijk').map((id) => [id, { publisher: `Publisher ${id}` }] as const),
  );
  const withSecond = new Map([...sources, ['second-of-c', { publisher: 'Publisher c' }] as const]);

  it('are named each once, those of the most documents first', () => {
    const { named, others } = leadingPublishers(['a', 'c', 'b', 'second-of-c'], withSecond);
    expect(named).toEqual(['Publisher c', 'Publisher a', 'Publisher b']);
    expect(others).toBe(0);
  });

  it('are counted from the ninth on, where more than two would be', () => {
    expect(leadingPublishers(letters('abcdefghij'), sources).others).toBe(0);
    const { named, others } = leadingPublishers(letters('abcdefghijk'), sources);
    expect(named).toHaveLength(8);
    expect(others).toBe(3);
  });
});
