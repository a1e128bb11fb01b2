import type { TextMark } from './text-mark.ts';
import { lineHeight, widthIn } from './text-mark.ts';

/** An entry of a key in its place: where its mark begins, and its words. */
export interface KeyPlace {
  /** Left edge and middle of the mark, in px. */
  readonly x: number;
  readonly y: number;
  readonly text: TextMark;
}

/** Entries of a key, set as words are: from the left, in as many lines as they need. */
export interface KeyFlow {
  readonly places: readonly KeyPlace[];
  readonly height: number;
}

const [wordsGap, entryGap, lineGap] = [6, 16, 3];

/**
 * Sets the words of a key beside marks of one width, in lines of at most `width` px;
 * `y` is the top of the first line.
 */
export function flowKey(
  words: readonly string[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  markWidth: number,
): KeyFlow {
  const step = lineHeight('tick') + lineGap;
  let [x, line] = [place.x, 0];
  const places = words.map((text): KeyPlace => {
    const width = markWidth + wordsGap + Math.ceil(widthIn('tick', text));
    if (x > place.x && x + width > place.x + place.width) [x, line] = [place.x, line + 1];
    const y = place.y + line * step + 7;
    const textX = x + markWidth + wordsGap;
    const at = x;
    x += width + entryGap;
    return {
      x: at,
      y,
      text: { x: textX, y: y + 4, text, style: 'tick', anchor: 'start' },
    };
  });
  return { places, height: words.length === 0 ? 0 : (line + 1) * step };
}
