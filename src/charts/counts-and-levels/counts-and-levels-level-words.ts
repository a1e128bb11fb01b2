import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import type { Box } from '../dimensions.ts';
import { boundText } from '../exactness.ts';
import { standingSize, type StandingMark } from '../standing-marks.ts';
import { textBlocks } from '../text-block.ts';
import { textBox, type TextMark } from '../text-mark.ts';
import type { IsFree } from './counts-and-levels-free.ts';
import type { LevelMark } from './counts-and-levels-marks.ts';
import type { Plot } from './counts-and-levels-plot.ts';

/** What words are made from besides marks. */
type Given = Pick<LayoutProps, 'figure' | 'labels'>;

/** Words that have found a place, with the mark of their standing where they tell one. */
export interface PlacedBlock {
  readonly texts: readonly TextMark[];
  readonly standings: readonly StandingMark[];
}

/** The room that words may stand in, and what is free of it. */
export interface WordsRoom {
  readonly isFree: IsFree;
  readonly room: Box;
}

const standingIndent = standingSize + 5;

/**
 * The words of a level, in the narrowest of the widths that are needed to find them a free place:
 * the label of its name, whose first part holds its value and whose others stand under it.
 */
export function levelWords(
  mark: LevelMark,
  { isFree, room }: WordsRoom,
  plot: Plot,
  { figure, labels }: Given,
): PlacedBlock {
  const { level, value, high, bound, standing } = mark.row;
  const [head = '', ...rest] = labelFor(labels, level, figure).split(' / ');
  const number =
    high === undefined
      ? boundText(value, bound, labels, figure)
      : `${formatNumber(value)}–${formatNumber(high)}`;
  const lines = [
    { text: fillLabel(head, number), style: 'strong' as const },
    ...rest.map((text) => ({ text, style: 'tick' as const })),
  ];
  const tried = (plot.isUpright ? [300, 180, 130] : [130, 104, 84]).flatMap((width) => {
    const { texts, height } = textBlocks(lines, { x: standingIndent, y: 0, width });
    const size = { width: Math.max(...texts.map(rightOf)), height };
    return placesOfLevel(mark, size, plot).map(({ x, y }) => ({ texts, box: { x, y, ...size } }));
  });
  const place = tried.find(({ box }) => isFree(box)) ?? tried[0];
  if (place === undefined) return { texts: [], standings: [] };
  const { texts } = place;
  const box = keptIn(place.box, room);
  return {
    texts: texts.map((text) => ({ ...text, x: text.x + box.x, y: text.y + box.y })),
    standings: [{ x: box.x, y: box.y + 3, standing }],
  };
}

/** A box moved as far as it must be to lie in a room. */
function keptIn(box: Box, room: Box): Box {
  const x = Math.max(room.x, Math.min(box.x, room.x + room.width - box.width));
  const y = Math.max(room.y, Math.min(box.y, room.y + room.height - box.height));
  return { ...box, x: Math.floor(x), y: Math.floor(y) };
}

const rightOf = (text: TextMark): number => {
  const box = textBox(text);
  return Math.ceil(box.x + box.width);
};

/** Places of a level's words, from the best: after its end, then along it from its end. */
function placesOfLevel(
  { box, kind }: LevelMark,
  size: { readonly width: number; readonly height: number },
  { isUpright }: Plot,
): { x: number; y: number }[] {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const middle = Math.round(box.y + box.height / 2 - size.height / 2);
  if (kind === 'range') {
    const before = { x: right - size.width, y: box.y - size.height - 6 };
    if (!isUpright) return [before];
    return steps(box.width - size.width).map((step) => ({
      x: right - size.width - 6 - step,
      y: middle,
    }));
  }
  if (isUpright) {
    const after = { x: right + 10, y: middle };
    const along = steps(box.width - size.width).flatMap((step) => [
      { x: right - size.width - step, y: box.y - size.height - 4 },
      { x: right - size.width - step, y: box.y + 6 },
    ]);
    return [after, ...along];
  }
  return steps(box.height - size.height).flatMap((step) => [
    { x: right + 8, y: bottom - size.height - step },
    { x: box.x - size.width - 8, y: bottom - size.height - step },
  ]);
}

/** Words at the line where counts end, in the first free place along it, then across. */
export function endWords(
  line: Box,
  { isFree, room }: WordsRoom,
  plot: Plot,
  text: string,
): TextMark[] {
  const { height, texts } = textBlocks([{ text, style: 'tick' }], { x: 0, y: 0, width: 190 });
  const size = { width: Math.max(...texts.map(rightOf)), height };
  const places = plot.isUpright
    ? steps(line.height - height).map((step) => ({ x: line.x + 10, y: line.y + step }))
    : steps(line.width - size.width).map((step) => ({ x: line.x + 4 + step, y: line.y + 4 }));
  const place = places.find((one) => isFree({ ...one, ...size })) ?? places[0];
  if (place === undefined) return [];
  const at = keptIn({ ...place, ...size }, room);
  return texts.map((mark) => ({ ...mark, x: mark.x + at.x, y: mark.y + at.y }));
}

function steps(length: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor(length / 4)) }, (_, index) => index * 4);
}
