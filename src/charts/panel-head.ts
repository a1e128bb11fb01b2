import type { Box } from './dimensions.ts';
import { lineHeight, textStyles, type TextMark } from './text-mark.ts';
import { wrapText } from './text-width.ts';

/** The title of a panel, and beneath it what its scale counts; the last text is the lowest. */
export function panelHead(title: string, unit: string, { x, y, width }: Box): TextMark[] {
  const { size, weight } = textStyles.strong;
  const lines = wrapText(title, width, size, weight).map((text, index): TextMark => ({
    x,
    y: y + 14 + index * lineHeight('strong'),
    text,
    style: 'strong',
    anchor: 'start',
  }));
  const bottom = lines.at(-1)?.y ?? y;
  return [...lines, { x, y: bottom + 18, text: unit, style: 'tick', anchor: 'start' }];
}
