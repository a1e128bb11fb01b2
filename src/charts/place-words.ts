import { doBoxesOverlap, insetBox, isInside, type Box } from './dimensions.ts';
import {
  lineHeight,
  textBox,
  type TextAnchor,
  type TextMark,
  type TextStyle,
} from './text-mark.ts';

/** Words of a point, a line each, before they have a place. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
}

/** Words in their place, and a line to their point where they stand off it. */
export interface PlacedWords {
  readonly texts: readonly TextMark[];
  /** A path; empty where the words touch their point. */
  readonly leader: string;
  /** Whether they touch nothing. */
  readonly isFree: boolean;
}

/** Where words may stand: on which side of the point, and how far off it in px. */
interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: TextAnchor;
  readonly side: 'beside' | 'above' | 'below';
}

const near = 9;
const [closeSteps, farSteps] = [
  [0, 14, 20, 28],
  [42, 56, 72, 90, 110],
];

const toTheRight = (step: number): Place[] => [
  { dx: near, dy: -step, anchor: 'start', side: 'beside' },
  { dx: near + step, dy: -step, anchor: 'start', side: 'beside' },
  { dx: near + step / 2, dy: -step, anchor: 'start', side: 'beside' },
];
const elsewhere = (step: number): Place[] => [
  { dx: 0, dy: -near - step, anchor: 'middle', side: 'above' },
  { dx: 6, dy: -near - step, anchor: 'end', side: 'above' },
  { dx: -near, dy: -step, anchor: 'end', side: 'beside' },
  { dx: -near - step, dy: -step, anchor: 'end', side: 'beside' },
  { dx: 0, dy: near + step, anchor: 'middle', side: 'below' },
  { dx: 6, dy: near + step, anchor: 'end', side: 'below' },
  { dx: near + step / 2, dy: step, anchor: 'start', side: 'beside' },
  { dx: -near - step / 2, dy: step, anchor: 'end', side: 'beside' },
];

/** Places from the best: close on the right, close elsewhere, then ever farther off. */
const places: readonly Place[] = [
  ...closeSteps.flatMap(toTheRight),
  ...closeSteps.flatMap(elsewhere),
  ...farSteps.flatMap((step) => [...toTheRight(step), ...elsewhere(step)]),
];

/**
 * Finds the nearest place beside each point where its words touch nothing that is taken, stay
 * within the room and are not crossed by a leader; where there is none, the place where they touch
 * least. The first choose first.
 * @param air px asked for between the words of two points
 */
export function placeWords(
  wanted: readonly Words[],
  taken: readonly Box[],
  within: Box,
  air = 2,
): PlacedWords[] {
  const boxes = [...taken];
  /** What words and leaders of other points cover; a leader may cross lines, but no words. */
  const written: Box[] = [];
  return wanted.map((words) => {
    const tried = places.map((place) => {
      const texts = setLines(words, place);
      const own = texts.map(textBox);
      const leader = leaderTo(words, own);
      const outside = own.filter((box) => !isInside(box, within)).length * 100;
      const cost = outside + countTouching(own, boxes) + countTouching(leader.boxes, written);
      return { texts, own, leader, cost };
    });
    const free = tried.find(({ cost }) => cost === 0);
    const best = free ?? tried.reduce((least, one) => (one.cost < least.cost ? one : least));
    boxes.push(...best.own.map((box) => insetBox(box, 2 - air)), ...best.leader.boxes);
    written.push(...best.own, ...best.leader.boxes);
    return { texts: best.texts, leader: best.leader.path, isFree: free !== undefined };
  });
}

function countTouching(boxes: readonly Box[], others: readonly Box[]): number {
  return boxes.reduce(
    (sum, box) => sum + others.filter((other) => doBoxesOverlap(box, other, 2)).length,
    0,
  );
}

function setLines({ x, y, lines }: Words, { dx, dy, anchor, side }: Place): TextMark[] {
  const heights = lines.map(({ style }) => lineHeight(style));
  const height = heights.reduce((sum, one) => sum + one, 0);
  // Beside the point the lines are centered on it; above and below they end or begin there.
  const top = y + dy - { beside: height / 2, above: height, below: 0 }[side];
  let baseline = top;
  return lines.map(({ text, style }, index) => {
    baseline += heights[index] ?? 0;
    return { x: Math.round(x + dx), y: Math.round(baseline - 4), text, style, anchor };
  });
}

/** A line from the point to the nearest edge of words that stand off it, and small boxes along it. */
function leaderTo({ x, y }: Words, own: readonly Box[]): { path: string; boxes: Box[] } {
  const top = Math.min(...own.map((box) => box.y));
  const bottom = Math.max(...own.map((box) => box.y + box.height));
  const left = Math.min(...own.map((box) => box.x));
  const right = Math.max(...own.map((box) => box.x + box.width));
  const endX = Math.min(Math.max(x, left - 3), right + 3);
  const endY = Math.min(Math.max(y, top - 1), bottom + 1);
  const length = Math.hypot(endX - x, endY - y);
  if (length <= near + 2) return { path: '', boxes: [] };
  const at = (px: number): { x: number; y: number } => ({
    x: x + ((endX - x) / length) * px,
    y: y + ((endY - y) / length) * px,
  });
  const start = at(5);
  const boxes: Box[] = [];
  for (let px = 8; px < length - 3; px += 4) boxes.push({ ...at(px), width: 1, height: 1 });
  const path = `M${Math.round(start.x)} ${Math.round(start.y)}L${Math.round(endX)} ${Math.round(endY)}`;
  return { path, boxes };
}
