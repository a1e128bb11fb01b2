import { standingKey } from '../standing-marks.ts';
import { textBlock } from '../text-block.ts';
import {
  arrivalStroke,
  joinRows,
  olderArrow,
  refusalCross,
  type RowMarks,
} from './place-rows-marks.ts';
import type { PlaceRow } from './place-rows-rows.ts';

const [sample, wordsX, step] = [20, 28, 22];

/** What fills and marks mean, an entry a line. */
export function rowsKey(
  places: readonly PlaceRow[],
  groups: readonly string[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  labels: Readonly<Record<string, string>>,
  label: (name: string) => string,
  figure: string,
): RowMarks {
  const parts: Partial<RowMarks>[] = [];
  let y = place.y;
  const add = (text: string, marks: (x: number, line: number) => Partial<RowMarks>): void => {
    const words = textBlock(text, 'tick', {
      x: place.x + wordsX,
      y: y + 2,
      width: place.width - wordsX,
    });
    parts.push({ texts: words.texts }, marks(place.x, y + 8));
    y += Math.max(step, words.height + 6);
  };
  for (const [index, group] of groups.entries()) {
    add(label(group), (x, line) => ({
      swatches: [{ box: swatchBox(x, line - 6), group: index + 1 }],
    }));
  }
  y += 4;
  if (places.some(({ arrivals }) => arrivals.length > 0)) {
    add(label('arrival_key'), (x, line) => ({ arrivals: arrivalStroke(x + sample / 2, line) }));
  }
  if (places.some(({ refusals }) => refusals.length > 0)) {
    add(label('refusal_key'), (x, line) => ({ refusals: refusalCross(x + sample / 2, line) }));
  }
  if (places.some(({ deeds }) => deeds.some(({ predates }) => predates !== undefined))) {
    add(label('predates_key'), (x, line) => ({ olders: olderArrow(x + sample, x, line) }));
  }
  y += 4;
  const used = places.flatMap(({ deeds }) => deeds.map(({ standing }) => standing));
  const standings = standingKey(used, { x: place.x, y, width: place.width }, labels, figure);
  parts.push({ standings: standings.marks, texts: standings.texts });
  return joinRows(parts, y + standings.height - place.y);
}

/** A piece of a group's fill. */
export function swatchBox(
  x: number,
  y: number,
): { x: number; y: number; width: number; height: number } {
  return { x, y, width: sample, height: 12 };
}
