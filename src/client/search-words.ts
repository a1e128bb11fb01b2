/** A word as it stands in a text: letters, or a number with its separators ("11,791", "24.5"). */
const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’][\p{L}]+)?/gu;

/** A word of a text with its place. */
export interface PlacedWord {
  /** As it is searched for. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order, each as it is searched for. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: searchedWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text as they are searched for, in their order. */
export function searchedWords(text: string): string[] {
  return placedWords(text).map(({ word }) => word);
}

/** Small letters without accents, a number without separators of thousands, a name without its genitive. */
function searchedWord(word: string): string {
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replace(/['’]s$/, '');
}
