import type { Standing } from '../schemas/claim.ts';
import { labelFor, rowError, type ChartRow } from './chart.ts';
import { standingShapes } from './standing-shapes.ts';
import { lineHeight, widthIn, type TextMark } from './text-mark.ts';

/** The side of a standing's mark in a drawing, in px. */
export const standingSize = 10;

/** The mark of a standing, its upper left corner placed in px. */
export interface StandingMark {
  readonly x: number;
  readonly y: number;
  readonly standing: Standing;
}

/** What the marks mean, as a line or more of marks and words. */
export interface StandingKey {
  readonly marks: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly height: number;
}

const order = Object.keys(standingShapes) as Standing[];
const [wordsGap, entryGap] = [6, 18];

/** The standing in a row's role. @throws where it is none. */
export function standingIn(row: ChartRow, role: string, figure: string): Standing {
  const found = order.find((standing) => standing === row[role]);
  if (found !== undefined) return found;
  throw rowError(figure, row, role, `one of ${order.join(', ')}`);
}

/**
 * The key of the standings that a drawing uses, from the strongest, in lines of at most `width` px.
 * The words are labels of the figure, named for the standings.
 */
export function standingKey(
  used: readonly Standing[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  labels: Readonly<Record<string, string>>,
  figure: string,
): StandingKey {
  const marks: StandingMark[] = [];
  const texts: TextMark[] = [];
  let [x, line] = [place.x, 0];
  for (const standing of order.filter((one) => used.includes(one))) {
    const text = labelFor(labels, standing, figure);
    const width = standingSize + wordsGap + Math.ceil(widthIn('tick', text));
    if (x > place.x && x + width > place.x + place.width) [x, line] = [place.x, line + 1];
    const y = place.y + line * (lineHeight('tick') + 2);
    marks.push({ x, y: y + 2, standing });
    const left = x + standingSize + wordsGap;
    texts.push({ x: left, y: y + 11, text, style: 'tick', anchor: 'start' });
    x += width + entryGap;
  }
  return { marks, texts, height: (line + 1) * (lineHeight('tick') + 2) };
}
