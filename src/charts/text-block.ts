import {
  lineHeight,
  textStyles,
  type TextAnchor,
  type TextMark,
  type TextStyle,
} from './text-mark.ts';
import { wrapText } from './text-width.ts';

/** Lines of text that belong together. */
export interface TextBlock {
  readonly texts: readonly TextMark[];
  /** From the top of the first line to the bottom of the last, in px. */
  readonly height: number;
}

/** Sets words in lines of at most `width` px; `y` is the top of the first line. */
export function textBlock(
  text: string,
  style: TextStyle,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly anchor?: TextAnchor;
  },
): TextBlock {
  const { size, weight } = textStyles[style];
  const step = lineHeight(style);
  const lines = wrapText(text, place.width, size, weight);
  const texts = lines.map((line, index) => ({
    x: place.x,
    y: place.y + Math.round(size * 0.9) + index * step,
    text: line,
    style,
    anchor: place.anchor ?? ('start' as const),
  }));
  return { texts, height: lines.length * step };
}

/** Sets several texts one below the other, each from where the one before ends. */
export function textBlocks(
  blocks: readonly { readonly text: string; readonly style: TextStyle }[],
  place: { readonly x: number; readonly y: number; readonly width: number },
): TextBlock {
  let height = 0;
  const texts = blocks.flatMap(({ text, style }) => {
    const block = textBlock(text, style, { ...place, y: place.y + height });
    height += block.height;
    return block.texts;
  });
  return { texts, height };
}
