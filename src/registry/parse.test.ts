import { describe, expect, it } from 'vitest';
import { contentWith } from './fixture.ts';
import { parse } from './parse.ts';
import type { ContentFiles } from './read.ts';
import type { Registry } from './registry.ts';

function registryOf(files: ContentFiles): Registry {
  const parsed = parse(files, { charts: ['stacked-bars'] });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
  return parsed.registry;
}

describe('the registry', () => {
  const registry = registryOf(contentWith());

  it('has field names as code writes them', () => {
    expect(registry.explainer).toMatchObject({
      asOf: '2023-05-31',
      siteUrl: 'https://library.example',
    });
    expect(registry.claims.get('mayor-on-books')?.saidBy).toEqual(['orla-finch']);
  });

  it('leaves keys that are an author’s own names as they are', () => {
    const claim = { 'content/claims/loans.yaml': [['films: 3150', 'new_films: 3150']] as const };
    const { claims } = registryOf(contentWith(claim));
    expect(claims.get('loans-2023')?.figures).toEqual({ books: 8190, new_films: 3150 });
  });

  it('tells of each claim its section and where it is cited', () => {
    expect(registry.claims.get('loans-2023')).toMatchObject({
      section: 'loans',
      citedIn: ['loans'],
    });
    expect(registry.claims.get('loans-2022')).toMatchObject({ section: 'loans', citedIn: [] });
  });

  it('tells of each source its kind and the claims that cite it', () => {
    expect(registry.sources.get('courier')).toMatchObject({
      group: 'news',
      claims: ['new-cards', 'mayor-on-books', 'late-returns'],
    });
  });

  it('numbers the references of a section and gives its words and figures', () => {
    const [section] = registry.sections;
    expect(section?.references.map(({ claim }) => claim)).toEqual([
      'loan-limit',
      'limit-lowered',
      'loans-2023',
      'loans-change',
      'new-cards',
      'mayor-on-books',
    ]);
    expect(section?.keyNumber).toMatchObject({ claim: 'loans-2023', key: 'value' });
    expect(section?.words).toEqual({ main: 35, sinceThen: 10 });
    expect(section?.figures).toEqual(['loans-compared']);
  });

  it('reads cells by the type of their column, and an empty one as unknown', () => {
    const table = registry.tables.get('loans-by-kind');
    expect(table?.rows.map(({ key }) => key)).toEqual(['books', 'films', 'maps, of\nall sorts']);
    expect(table?.rows[1]?.cells).toEqual({
      kind: 'films',
      loans: 3150,
      counted: '2023-05-21',
      by_hand: false,
      source_id: ['loan-report', 'courier'],
      claim_id: ['loans-2023'],
    });
    expect(table?.rows[2]?.cells.loans).toBeNull();
    expect(table?.sources).toEqual(['loan-report', 'courier']);
  });

  it('makes row keys of the key cells that are not empty', () => {
    const { tables } = registryOf(
      contentWith({
        'content/data/loans-by-kind.yaml': [['key: [kind]', 'key: [kind, counted]']],
        'content/figures/loans-compared.yaml': [
          ['[books, films]', '["books 2023-05-21"]'],
          ['loans-by-kind[books]', 'loans-by-kind[books 2023-05-21]'],
        ],
      }),
    );
    const keys = tables.get('loans-by-kind')?.rows.map(({ key }) => key);
    expect(keys).toEqual(['books 2023-05-21', 'films 2023-05-21', 'maps, of\nall sorts']);
  });

  it('reads the named values of a figure from the ledger', () => {
    expect(registry.figures.get('loans-compared')?.values).toEqual({ before: 6300 });
  });

  it('orders events by day, terms by the alphabet, changes from the newest', () => {
    const { events, terms, changes } = registryOf(
      contentWith({
        'content/timeline.yaml': [
          [
            'events:\n',
            'events:\n  - {id: late, date: 2023-05-20, strand: council, title: Late, text: Late., claims: [loan-limit]}\n',
          ],
        ],
        'content/glossary.yaml': [
          [
            'terms:\n',
            'terms:\n  - {id: zoo, term: Zoo, short: A park., source: loan-report}\n  - {id: ash, term: Ash, short: A tree., source: loan-report}\n',
          ],
        ],
        'content/changes.yaml': [
          [
            'changes:\n',
            'changes:\n  - {id: old, date: 2024-01-01, kind: addition, text: Begun.}\n',
          ],
        ],
      }),
    );
    expect(events.map(({ id }) => id)).toEqual(['limit-raised', 'late']);
    expect([...terms.keys()]).toEqual(['ash', 'lending-card', 'zoo']);
    expect(changes.map(({ id }) => id)).toEqual(['edition-1', 'old']);
  });
});
