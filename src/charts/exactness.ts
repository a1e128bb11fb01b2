import { formatNumber } from '../format/number.ts';
import { fillLabel, labelFor, rowError, type ChartRow } from './chart.ts';
import { flowKey } from './key-flow.ts';
import type { TextMark } from './text-mark.ts';

/** How exact a number is, as drawings tell it by shape. */
export type Exactness = 'exact' | 'about' | 'over' | 'under' | 'derived';

/** The mark of a number: its middle in px. Exact ones are filled, all others open. */
export interface PointMark {
  readonly x: number;
  readonly y: number;
  readonly exactness: Exactness;
}

/** Half of what a mark measures, its outline with it, in px. */
export const pointRadius = 6;

/** Each shape around 0, 0: a disk; a ring; arrows to more and to less; a diamond. */
export const pointShapes: Readonly<Record<Exactness, string>> = {
  exact: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  about: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  over: 'M0-5.5l5.5 9.5h-11z',
  under: 'M0 5.5l5.5-9.5h-11z',
  derived: 'M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z',
};

const order = Object.keys(pointShapes) as Exactness[];

/** The words of a table that bound a number; no word is a number as it was given. */
const bounding: Readonly<Record<string, Exactness>> = {
  exactly: 'exact',
  about: 'about',
  'more than': 'over',
  'at least': 'over',
  nearly: 'under',
  'up to': 'under',
  'at most': 'under',
  'less than': 'under',
  'fewer than': 'under',
  derived: 'derived',
};

/** A number's exactness, and the word by which its table bounds it. */
export interface Bound {
  readonly exactness: Exactness;
  readonly word: string;
}

/**
 * Reads the word in a row's role; where the row tells in `made` that its number is derived, that
 * counts for more. @throws where the word bounds no number.
 */
export function boundIn(row: ChartRow, role: string, figure: string): Bound {
  const cell = row[role] ?? 'exactly';
  const exactness = typeof cell === 'string' ? bounding[cell] : undefined;
  if (typeof cell !== 'string' || exactness === undefined) {
    throw rowError(figure, row, role, `empty or one of ${Object.keys(bounding).join(', ')}`);
  }
  const isDerived = typeof row.made === 'string' && row.made.toLowerCase() === 'derived';
  return isDerived ? { exactness: 'derived', word: 'derived' } : { exactness, word: cell };
}

/** A number with the word that bounds it: the figure's label of that word, filled. */
export function boundText(
  value: number,
  { word }: Bound,
  labels: Readonly<Record<string, string>>,
  figure: string,
): string {
  const text = formatNumber(value);
  return word === 'exactly' ? text : fillLabel(labelFor(labels, word, figure), text);
}

/** What the shapes that a drawing uses mean, by the labels `key_exact`, `key_about` and so on. */
export function exactnessKey(
  used: readonly Exactness[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  labels: Readonly<Record<string, string>>,
  figure: string,
): { marks: PointMark[]; texts: TextMark[]; height: number } {
  const kinds = order.filter((one) => used.includes(one));
  const words = kinds.map((kind) => labelFor(labels, `key_${kind}`, figure));
  const { places, height } = flowKey(words, place, 2 * pointRadius);
  return {
    marks: places.flatMap(({ x, y }, index) => {
      const exactness = kinds[index];
      return exactness === undefined ? [] : [{ x: x + pointRadius, y, exactness }];
    }),
    texts: places.map(({ text }) => text),
    height,
  };
}
