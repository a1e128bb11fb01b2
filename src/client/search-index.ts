import MiniSearch, { type Options } from 'minisearch';
import { packIndex, unpackIndex, type PackedIndex } from './search-postings.ts';
import { searchedWords } from './search-words.ts';

/** What can be found. */
export const searchKinds = [
  'text',
  'term',
  'figure',
  'claim',
  'event',
  'person',
  'table',
  'source',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found, as a reader sees it. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Its address, from the root of the site. */
  readonly address: string;
  /** What it is called; what is found by its title comes first. */
  readonly title: string;
  /** What it says. */
  readonly text: string;
}

/** An entry for the index: with what it is also found by and does not show. */
export interface IndexedEntry extends SearchEntry {
  readonly more: string;
}

/** The index as a file. */
export interface SearchFile {
  readonly entries: readonly PackedEntry[];
  /** Words too common to be searched for. */
  readonly common: readonly string[];
  readonly index: PackedIndex;
}
type PackedEntry = readonly [kind: number, address: string, title: string, text: string];
type Numbered = IndexedEntry & { readonly id: number };

/** An index that is ready to be asked. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** By what each entry is called, in the same order; see `nameOf`. */
  readonly names: readonly string[];
  readonly index: MiniSearch;
}

/**
 * Makes the index for its file.
 * @param common words of the language that are too common to be searched for.
 */
export function makeSearchFile(
  entries: readonly IndexedEntry[],
  common: readonly string[],
): SearchFile {
  const index = new MiniSearch<Numbered>({
    ...optionsFor(common),
    extractField: (entry, field) => {
      if (field === 'text') return `${entry.text} ${entry.more}`;
      return field === 'id' ? entry.id : entry.title;
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return {
    entries: entries.map(({ kind, address, title, text }) => [
      searchKinds.indexOf(kind),
      address,
      title,
      text,
    ]),
    common,
    index: packIndex(index.toJSON()),
  };
}

/** Makes the file's content ready to be asked. */
export function readSearchFile({ entries, common, index }: SearchFile): SearchIndex {
  return {
    entries: entries.map(([kind, address, title, text]) => ({
      kind: searchKinds[kind] ?? 'text',
      address,
      title,
      text,
    })),
    names: entries.map(([, , title]) => nameOf(title)),
    index: MiniSearch.loadJS(unpackIndex(index), optionsFor(common)),
  };
}

/** The words of a title or a query, so that both can be told to be the same. */
export function nameOf(text: string): string {
  return searchedWords(text).join(' ');
}

/** How entries and queries are read: the same where the index is made and where it is asked. */
function optionsFor(common: readonly string[]): Options {
  const ignored = new Set(common);
  return {
    fields: ['title', 'text'],
    tokenize: searchedWords,
    processTerm: (word) => (ignored.has(word) ? null : word),
  };
}
