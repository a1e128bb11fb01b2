import type { Box } from './dimensions.ts';
import { textWidth, type TextWeight } from './text-width.ts';

/**
 * The sizes of text in a drawing, in px of its viewBox. `chart.css` sets the same
 * under the class `chart-<style>`; a test compares them.
 */
export const textStyles = {
  label: { size: 14, weight: 400 },
  strong: { size: 14, weight: 600 },
  number: { size: 20, weight: 600 },
  tick: { size: 13, weight: 400 },
} as const satisfies Record<string, { size: number; weight: TextWeight }>;
export type TextStyle = keyof typeof textStyles;
export type TextAnchor = 'start' | 'middle' | 'end';

/** A line of text, placed: `x` by its anchor, `y` at its baseline. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly anchor: TextAnchor;
}

/** Height of letters above and below the baseline, as shares of the size, in the shipped sans. */
const ascent = 0.72;
const descent = 0.22;

/** The distance between baselines of lines that belong together, in px. */
export function lineHeight(style: TextStyle): number {
  return Math.round(textStyles[style].size * 1.25);
}

/** The width of a text in a style, in px. */
export function widthIn(style: TextStyle, text: string): number {
  return textWidth(text, textStyles[style].size, textStyles[style].weight);
}

/**
 * Texts that belong together, moved to the side together just as far as they must be to lie between
 * two edges; from the left one on where they are too wide for that.
 */
export function movedWithin(
  texts: readonly TextMark[],
  edges: { readonly left: number; readonly right: number },
): TextMark[] {
  const boxes = texts.map(textBox);
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const back = Math.max(0, Math.ceil(right - edges.right));
  const shift = Math.max(-back, Math.ceil(edges.left - left));
  return texts.map((text) => ({ ...text, x: text.x + shift }));
}

/** The box that a placed text covers. */
export function textBox(mark: TextMark): Box {
  const { size } = textStyles[mark.style];
  const width = widthIn(mark.style, mark.text);
  const shift = { start: 0, middle: width / 2, end: width }[mark.anchor];
  return {
    x: mark.x - shift,
    y: mark.y - size * ascent,
    width,
    height: size * (ascent + descent),
  };
}
