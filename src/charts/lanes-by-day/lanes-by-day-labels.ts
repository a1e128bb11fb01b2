import { doBoxesOverlap, type Box } from '../dimensions.ts';
import { textBlock } from '../text-block.ts';
import { lineHeight, textBox, type TextAnchor, type TextMark } from '../text-mark.ts';

/** Words to be placed beneath a mark of a lane. */
export interface LabelWanted {
  readonly text: string;
  /** The middle of the mark and its radius, in px. */
  readonly x: number;
  readonly radius: number;
}

/** Words in their place; `top` is where the first line begins. */
export interface PlacedLabel {
  readonly texts: readonly TextMark[];
  readonly top: number;
}

/** Where labels may stand: between two edges, from a height down. */
export interface LabelArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface Candidate extends PlacedLabel {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

const style = 'label';
/** Widths in which words are tried, in px. */
const widths = [84, 96, 108, 120, 134, 148, 164, 180, 200];
/** Air beside words, and on both sides of a line from a mark to its words. */
const [air, wayHalf] = [8, 6];
const [step, deepest] = [5, 240];
/** What it costs, in px of height, to set words so that they end at their mark, and to reach beneath the mark before. */
const [turned, crowding] = [34, 200];

/**
 * Places the words of a lane beneath their marks, each as high and in as few lines as it can be.
 * They are placed from the last to the first, so that the line down to one that must stand lower
 * passes before those that follow. Words near the right edge end at their mark.
 * @param wanted from left to right
 * @throws where words find no room, which takes a drawing far too narrow
 */
export function placeLabels(wanted: readonly LabelWanted[], area: LabelArea): PlacedLabel[] {
  const taken: Box[] = [];
  return wanted
    .map((label, index) => ({ label, before: wanted[index - 1]?.x ?? area.left }))
    .toReversed()
    .map(({ label, before }) => {
      const best = candidates(label, before, area, taken).sort((a, b) => a.cost - b.cost)[0];
      if (best === undefined) throw new Error(`no room for the words "${label.text}"`);
      taken.push(...best.boxes);
      return best;
    })
    .toReversed();
}

function candidates(
  { text, x, radius }: LabelWanted,
  before: number,
  area: LabelArea,
  taken: readonly Box[],
): Candidate[] {
  const ways: readonly { readonly x: number; readonly anchor: TextAnchor }[] = [
    { x: x - radius, anchor: 'start' },
    { x: x + radius, anchor: 'end' },
  ];
  return ways.flatMap((way) =>
    widths.flatMap((width): Candidate[] => {
      for (let top = area.top; top < area.top + deepest; top += step) {
        const { texts } = textBlock(text, style, { ...way, y: top, width });
        const words = texts.map(textBox);
        const isWithin = words.every(
          (box) =>
            box.width <= width && box.x >= area.left && box.x + box.width <= area.right + 0.5,
        );
        if (!isWithin) return [];
        const line = { x: x - wayHalf, y: area.top, width: 2 * wayHalf, height: top - area.top };
        const isFree = !words.some((box) => touches(box, taken, air)) && !touches(line, taken, 0);
        if (!isFree) continue;
        const isCrowding = words.some((box) => box.x < before + radius + air);
        const cost =
          top -
          area.top +
          texts.length * lineHeight(style) +
          (way.anchor === 'end' ? turned + (isCrowding ? crowding : 0) : 0);
        return [{ texts, top, boxes: top > area.top ? [...words, line] : words, cost }];
      }
      return [];
    }),
  );
}

function touches(box: Box, taken: readonly Box[], gap: number): boolean {
  return taken.some((other) => doBoxesOverlap(box, other, gap));
}
