import { labelFor } from '../chart.ts';
import { doBoxesOverlap, type Box } from '../dimensions.ts';
import { boundText, pointRadius } from '../exactness.ts';
import { placeWords, type Words } from '../place-words.ts';
import { lineHeight, textBox, type TextAnchor, type TextMark } from '../text-mark.ts';
import type { TimeFrame } from '../time-frame.ts';
import type { ColumnMark } from './steps-by-part-marks.ts';
import type { CountRow } from './steps-by-part-rows.ts';
import type { Given, LedWords } from './steps-by-part-words.ts';

/** Air beside a count, in px. */
const air = 1;

/** The count above each column; one of a part alone says of which, beside it or above `carriedY`. */
export function countWords(
  rows: readonly CountRow[],
  columns: readonly ColumnMark[],
  frame: TimeFrame,
  { figure, labels }: Given,
): LedWords {
  const wanted = rows.flatMap((row, index) => {
    const point = columns[index]?.point;
    if (point === undefined || row.isDayEnd) return [];
    const count = boundText(row.total ?? row.first ?? 0, row.bound, labels, figure);
    const isPart = row.total === undefined;
    const rest = isPart ? labelFor(labels, 'first_only', figure).split(' / ') : [];
    const lines: Words['lines'] = [
      { text: count, style: 'strong' },
      ...rest.map((text) => ({ text, style: 'tick' as const })),
    ];
    return [
      { x: point.x, y: point.y, lines, carriedY: isPart ? carriedAt(rows, index, frame) : 0 },
    ];
  });
  const taken: Box[] = [
    ...columns.flatMap(({ pieces, point }) => [...pieces.map(({ box }) => box), pointBox(point)]),
    ...frame.texts.map(textBox),
  ];
  const isFree = (texts: readonly TextMark[]): boolean =>
    texts.map(textBox).every((own) => !taken.some((box) => doBoxesOverlap(own, box, 1)));
  const { x, y, width, height } = frame.inner;
  const within = { x: x + 2, y: y - 14, width: width - 2, height: height + 14 };
  const texts: TextMark[] = [];
  let leaders = '';
  // The highest first, from the right: there columns stand closest.
  for (const { carriedY, ...words } of wanted.sort((a, b) => a.y - b.y)) {
    const [near, far] =
      carriedY === 0 ? [setAbove(words), undefined] : [setBeside(words), setOver(words, carriedY)];
    const placed = isFree(near)
      ? { texts: near, leader: '' }
      : (far ?? placeWords([words], taken, within)[0]);
    if (placed === undefined) continue;
    texts.push(...placed.texts);
    leaders += placed.leader;
    taken.push(
      ...placed.texts
        .map(textBox)
        .map((box) => ({ ...box, x: box.x - air, width: box.width + 2 * air })),
    );
  }
  return { texts, leaders };
}

/** Where the count that is carried on over a row stands. */
function carriedAt(rows: readonly CountRow[], index: number, { y }: TimeFrame): number {
  const before = rows.slice(0, index).findLast(({ total }) => total !== undefined);
  return Math.round(y(before?.total ?? 0));
}

/** Words centered above their point. */
function setAbove({ x, y, lines }: Words): TextMark[] {
  return setLines(lines, { x, y: y - pointRadius - 6, anchor: 'middle' });
}

/** Words to the right of their point. */
function setBeside({ x, y, lines }: Words): TextMark[] {
  const lift = ((lines.length - 1) * lineHeight('label')) / 2;
  return setLines(lines, { x: x + pointRadius + 4, y: y + 5 + lift, anchor: 'start' });
}

/** Words above a line that is carried over their point, and a line that leads to them. */
function setOver({ x, y, lines }: Words, carriedY: number): { texts: TextMark[]; leader: string } {
  const bottom = carriedY - 9;
  return {
    texts: setLines(lines, { x: x - pointRadius - 4, y: bottom, anchor: 'start' }),
    leader: `M${x} ${y - pointRadius}V${bottom + 5}`,
  };
}

/** Lines that end at the baseline `y`. */
function setLines(
  lines: Words['lines'],
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: TextAnchor },
): TextMark[] {
  const step = lineHeight('label');
  return lines.map(({ text, style }, index) => ({
    x,
    y: Math.round(y - (lines.length - 1 - index) * step),
    text,
    style,
    anchor,
  }));
}

function pointBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  const side = 2 * pointRadius;
  return { x: x - pointRadius, y: y - pointRadius, width: side, height: side };
}
