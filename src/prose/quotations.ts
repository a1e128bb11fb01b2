import type { Quote } from '../schemas/quote.ts';
import { blankSpan } from './free-spans.ts';
import type { Ledger } from './ledger.ts';

/** Words in quotation marks. */
export interface Quotation {
  /** Offset of the first word. */
  readonly start: number;
  readonly words: string;
}

/** Quotations of fewer words are free: they are names and terms more often than somebody's words. */
export const leastWords = 4;

const doubled = /[“"]([^“”"]+)[”"]/gu;
/** Single marks: an opening one follows a space or a bracket, a closing one no letter. */
const single =
  /(?<=^|[\s([—–])[‘']((?!\d0s)(?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/gu;

const prepared = new WeakMap<readonly unknown[], Map<string, string>>();

/** The quotations of a text that are long enough to be somebody's words. */
export function findQuotations(text: string): Quotation[] {
  if (!/["'“”‘’]/u.test(text)) return [];
  return [doubled, single].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ start: match.index + 1, words: match[1] ?? '' }))
      .filter(({ words }) => countWords(words) >= leastWords),
  );
}

/** The quotes of the ledger that hold the words exactly, in whole or in part. */
export function quotesThatHold(words: string, { quotes }: Ledger): Quote[] {
  const sought = ` ${normalize(words)} `;
  return quotes.filter((quote) => ` ${normalizeOnce(quote.words, quotes)} `.includes(sought));
}

/** Blanks out the quotations that the ledger holds: what was said is exact, numbers and dates too. */
export function blankQuotes(text: string, ledger: Ledger): string {
  return findQuotations(text)
    .filter(({ words }) => isTitle(words, ledger) || quotesThatHold(words, ledger).length > 0)
    .reduce((left, { start, words }) => blankSpan(left, start, start + words.length), text);
}

/** Whether the words are the title of a source or section. */
export function isTitle(words: string, { titles }: Ledger): boolean {
  let known = titleSets.get(titles);
  if (known === undefined) titleSets.set(titles, (known = new Set(titles.map(normalize))));
  return known.has(normalize(words));
}
const titleSets = new WeakMap<readonly string[], Set<string>>();

/** The quote that has the most words in common, for a message. */
export function nearestQuote(words: string, { quotes }: Ledger): Quote | undefined {
  const sought = new Set(normalize(words).split(' '));
  let best: Quote | undefined;
  let most = sought.size / 2;
  for (const quote of quotes) {
    const common = new Set(
      normalizeOnce(quote.words, quotes)
        .split(' ')
        .filter((word) => sought.has(word)),
    ).size;
    if (common > most) [best, most] = [quote, common];
  }
  return best;
}

function normalizeOnce(words: string, key: readonly unknown[]): string {
  let known = prepared.get(key);
  if (known === undefined) prepared.set(key, (known = new Map<string, string>()));
  let normal = known.get(words);
  if (normal === undefined) known.set(words, (normal = normalize(words)));
  return normal;
}

/**
 * One form of apostrophes, dashes and spaces; no punctuation at the ends; the first letter small,
 * since a quotation may begin a sentence here and stand inside one there.
 */
function normalize(words: string): string {
  const plain = words
    .replace(/[’‘`]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\u2010-\u2014]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?…'"([-]+|[\s.,;:!?…'")\]-]+$/gu, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
