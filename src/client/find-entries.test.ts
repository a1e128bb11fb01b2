import { describe, expect, it } from 'vitest';
import { findEntries } from './find-entries.ts';
import {
  makeSearchFile,
  readSearchFile,
  type IndexedEntry,
  type SearchFile,
} from './search-index.ts';

const entry = (kind: IndexedEntry['kind'], title: string, text = '', more = ''): IndexedEntry => ({
  kind,
  address: `${kind}/#${title}`,
  title,
  text,
  more,
});
const file = makeSearchFile(
  [
    entry('text', 'What may a reader take home?', 'The library lent 11,340 books in May.'),
    entry('text', 'Who decides?', 'The council of Señora Vega set the fees.'),
    entry('term', 'fee', 'What a late reader pays.', 'fine penalty'),
    entry('claim', 'The library raised no fees in 2023.'),
    entry('source', 'Minutes on the fees', 'Town council'),
  ],
  ['the', 'who', 'a'],
);
// As it comes over the wire.
const index = readSearchFile(JSON.parse(JSON.stringify(file)) as SearchFile);
const titlesFor = (query: string) =>
  findEntries(index, query).groups.flatMap(({ found }) => found.map((one) => one.entry.title));

describe('a search', () => {
  it('finds by words of title and text, however they are written', () => {
    expect(titlesFor('SENORA')).toEqual(['Who decides?']);
    expect(titlesFor('11340')).toEqual(['What may a reader take home?']);
    expect(titlesFor('11,340 books')).toEqual(['What may a reader take home?']);
  });

  it('finds by words that an entry does not show', () => {
    expect(titlesFor('penalty')).toEqual(['fee']);
  });

  it('puts first the kind with the best result, and what has the word in its title', () => {
    const [first] = findEntries(index, 'fee').groups;
    expect(first?.kind).toBe('term');
    expect(titlesFor('fee')).toHaveLength(4);
  });

  it('finds while a word is still being typed, and with one letter wrong, missing or too many', () => {
    for (const typed of ['libr', 'libraty', 'libary', 'librrary']) {
      expect(titlesFor(typed), typed).toContain('What may a reader take home?');
    }
  });

  it('takes a number as it is: another number is no misspelling of it', () => {
    expect(titlesFor('11341')).toEqual([]);
  });

  it('passes over words that stand everywhere', () => {
    expect(titlesFor('who set the fees')).toEqual(['Who decides?']);
    expect(titlesFor('the')).toEqual([]);
  });

  it('falls back to entries with some of the words, and says so', () => {
    expect(findEntries(index, 'council').hasSomeOnly).toBe(false);
    const findings = findEntries(index, 'council zebra');
    expect(findings.hasSomeOnly).toBe(true);
    expect(findings.count).toBeGreaterThan(0);
  });

  it('finds nothing for nonsense', () => {
    expect(findEntries(index, 'qwrtzplk')).toEqual({ groups: [], count: 0, hasSomeOnly: false });
  });
});
