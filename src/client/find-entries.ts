import { nameOf, type SearchEntry, type SearchIndex, type SearchKind } from './search-index.ts';

/** An entry that was found, with the words of it by which it was. */
export interface Found {
  readonly entry: SearchEntry;
  /** As they are searched for. */
  readonly words: ReadonlySet<string>;
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly found: readonly Found[];
}

export interface Findings {
  /** The kind that holds the best result first. */
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /** Whether no entry has all the words, so that those are shown which have some. */
  readonly hasSomeOnly: boolean;
}

/** How much a kind weighs: the text tells most, a document's title least. */
const weights: Readonly<Record<SearchKind, number>> = {
  text: 3,
  term: 1.6,
  figure: 1.6,
  claim: 1.2,
  event: 1,
  person: 0.9,
  table: 0.8,
  source: 0.4,
};
/** How much more what is called by the very words weighs. */
const nameWeight = 6;

/**
 * Finds entries by words: whole ones first, then those that begin so (the reader may still be typing),
 * then those that are one letter off. What is called by these very words comes before all else.
 */
export function findEntries({ entries, names, index }: SearchIndex, query: string): Findings {
  const name = nameOf(query);
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(query, {
      combineWith,
      boost: { title: 2 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 3 && !/\d/.test(word) ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id: number) =>
        weights[entries[id]?.kind ?? 'text'] * (names[id] === name ? nameWeight : 1),
    });
  const all = search('AND');
  const results = all.length > 0 ? all : search('OR');
  const byKind = new Map<SearchKind, Found[]>();
  for (const { id, terms } of results) {
    const entry = entries[id as number];
    if (entry === undefined) continue;
    const found = { entry, words: new Set(terms) };
    const list = byKind.get(entry.kind);
    if (list === undefined) byKind.set(entry.kind, [found]);
    else list.push(found);
  }
  return {
    groups: [...byKind].map(([kind, found]) => ({ kind, found })),
    count: results.length,
    hasSomeOnly: all.length === 0 && results.length > 0,
  };
}
