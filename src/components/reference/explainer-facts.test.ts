import { expect, test } from 'vitest';
import type { Registry, Source } from '~/registry/registry.ts';
import { readingFacts, sectionFacts } from './explainer-facts.ts';

test('a claim counts as cited only where its own section cites it', () => {
  const given = {
    sections: [
      { id: 'rules', words: { main: 900, sinceThen: 100 } },
      { id: 'rooms', words: { main: 700, sinceThen: 0 } },
    ],
    claims: new Map([
      ['a', { section: 'rules', citedIn: ['rules', 'rooms'] }],
      ['b', { section: 'rules', citedIn: ['rooms'] }],
      ['c', { section: 'council', citedIn: ['rooms'] }],
    ]),
  } as unknown as Pick<Registry, 'sections' | 'claims'>;
  expect(
    sectionFacts(given).map(({ words, sinceThen, claims, cited }) => [
      words,
      sinceThen,
      claims,
      cited,
    ]),
  ).toEqual([
    [1000, 100, 2, 1],
    [700, 0, 0, 0],
  ]);
});

test('sources are told apart by how they were read and whether they can be followed', () => {
  const sources = [
    { id: 'a', read: 'original', link: 'original' },
    { id: 'b', read: 'copy', link: 'reprint' },
    { id: 'c', read: 'summary', link: 'none', archived: 'https://archive.example/c' },
  ] as Source[];
  const facts = readingFacts(sources);
  const ids = (list: readonly Source[]) => list.map(({ id }) => id);
  expect(ids(facts.copy)).toEqual(['b']);
  expect(ids(facts.summary)).toEqual(['c']);
  expect(ids(facts.reprints)).toEqual(['b']);
  expect(ids(facts.unlinked)).toEqual(['c']);
  expect(ids(facts.archived)).toEqual(['c']);
});
