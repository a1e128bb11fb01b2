import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { boundText, pointRadius } from '../exactness.ts';
import { textBlock } from '../text-block.ts';
import { lineHeight, textStyles, type TextMark } from '../text-mark.ts';
import { wrapText } from '../text-width.ts';
import type { ColumnMark } from './steps-by-part-marks.ts';
import type { ArrivalRow, CountRow } from './steps-by-part-rows.ts';

/** What words are made from besides rows. */
export type Given = Pick<LayoutProps, 'figure' | 'labels'>;

/** Words with lines that lead from them to what they name, as a path. */
export interface LedWords {
  readonly texts: readonly TextMark[];
  readonly leaders: string;
}

/** The parts' names and numbers, to the right of the last column that has both. */
export function partNames(
  rows: readonly CountRow[],
  columns: readonly ColumnMark[],
  place: { readonly x: number; readonly width: number },
  { figure, labels }: Given,
): LedWords {
  const index = rows.findLastIndex(({ first, second }) => (first ?? 0) > 0 && (second ?? 0) > 0);
  const [row, column] = [rows[index], columns[index]];
  if (row === undefined || column === undefined) return { texts: [], leaders: '' };
  const texts: TextMark[] = [];
  let leaders = '';
  for (const { kind, box } of column.pieces) {
    if (kind === 'whole') continue;
    const name = labelFor(labels, kind, figure);
    const lines = wrapText(name, place.width, textStyles.label.size);
    const step = lineHeight('label');
    const middle = Math.round(box.y + box.height / 2);
    const top = middle - ((lines.length + 1) * step) / 2;
    const line = { x: place.x, anchor: 'start' } as const;
    const number = formatNumber(row[kind] ?? 0);
    texts.push({ ...line, y: Math.round(top + 13), text: number, style: 'strong' });
    for (const [at, text] of lines.entries()) {
      texts.push({ ...line, y: Math.round(top + 13 + (at + 1) * step), text, style: 'label' });
    }
    leaders += `M${box.x + box.width + 3} ${middle}H${place.x - 4}`;
  }
  return { texts, leaders };
}

/** What the count of a day's end is, beside the line that it falls to. */
export function dayEndWords(
  rows: readonly CountRow[],
  columns: readonly ColumnMark[],
  right: number,
  { figure, labels }: Given,
): TextMark[] {
  return rows.flatMap((row, index) => {
    const point = columns[index]?.point;
    if (!row.isDayEnd || point === undefined) return [];
    const count = boundText(row.total ?? 0, row.bound, labels, figure);
    const text = fillLabel(labelFor(labels, 'day_end', figure), count);
    const x = point.x + pointRadius + 5;
    const { height } = textBlock(text, 'label', { x, y: 0, width: right - x });
    const place = { x, y: Math.min(point.y + 8 - height, point.y - 8), width: right - x };
    return [...textBlock(text, 'label', place).texts];
  });
}

/** How many arrivals there were, of how many the day is not known, and how many came where that is. */
export function arrivalWords(
  arrivals: readonly ArrivalRow[],
  all: number | undefined,
  place: { readonly x: number; readonly y: number; readonly width: number },
  { figure, labels }: Given,
): { texts: TextMark[]; height: number } {
  if (all === undefined) return { texts: [], height: 0 };
  const known = arrivals.flatMap(({ people, bound }) =>
    people === undefined ? [] : [boundText(people, bound, labels, figure)],
  );
  const missing = formatNumber(all - arrivals.length);
  const counts = fillLabel(labelFor(labels, 'arrivals', figure), formatNumber(all));
  const aboard = fillLabel(labelFor(labels, 'aboard', figure), known.join(', '));
  const text = `${fillLabel(counts, missing)} ${aboard}`;
  const { texts, height } = textBlock(text, 'tick', place);
  return { texts: [...texts], height };
}

/** What the rows of marks beneath the axis tell, to their right. */
export function rowNames(
  places: readonly { readonly name: string; readonly y: number }[],
  x: number,
  { figure, labels }: Given,
): TextMark[] {
  return places.map(({ name, y }) => ({
    x,
    y,
    text: labelFor(labels, name, figure),
    style: 'tick',
    anchor: 'start',
  }));
}
