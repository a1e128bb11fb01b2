import { placedWords } from './search-words.ts';

/** A piece of a text; a marked one is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces, the words marked. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: string, isMarked: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, isMarked });
  };
  let end = 0;
  for (const placed of placedWords(text)) {
    if (!words.has(placed.word)) continue;
    add(text.slice(end, placed.start), false);
    add(text.slice(placed.start, placed.end), true);
    end = placed.end;
  }
  add(text.slice(end), false);
  return pieces;
}

/**
 * The stretch of a text that has most of the words, cut between words, with "…" where something is left out.
 * @param length about how many characters.
 */
export function cutAround(text: string, words: ReadonlySet<string>, length: number): string {
  if (text.length <= length * 1.25) return text;
  const places = placedWords(text);
  const hits = places.filter(({ word }) => words.has(word));
  // The window that begins a little before the hit after which most different words stand within reach.
  let from = 0;
  let best = 0;
  for (const { start } of hits) {
    const within = hits.filter((hit) => hit.start >= start && hit.end <= start + length * 0.8);
    const count = new Set(within.map(({ word }) => word)).size;
    if (count > best) {
      best = count;
      from = Math.max(0, start - length * 0.2);
    }
  }
  from = Math.min(from, text.length - length);
  const first = places.find(({ start }) => start >= from);
  const last = places.findLast(({ end }) => end <= from + length);
  const begin = from === 0 ? 0 : (first?.start ?? 0);
  const end = from + length >= text.length ? text.length : (last?.end ?? text.length);
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
}
