import type { Source } from '~/registry/registry.ts';

/** Sources by publisher, then by title, as a reader of the language looks them up. */
export function sortSources<T extends Pick<Source, 'publisher' | 'title'>>(
  sources: readonly T[],
  language: string,
): T[] {
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  return [...sources].sort(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title),
  );
}
