import type { Box } from './dimensions.ts';
import { textStyles, type TextMark } from './text-mark.ts';

/**
 * A plain SVG of a layout's boxes, paths and texts, a mark a line: for snapshots, in which
 * a changed number shows as a changed line. Pages are drawn by the chart's own component.
 */
export function sketch(
  size: { width: number; height: number },
  marks: {
    readonly boxes: readonly Box[];
    readonly paths: readonly string[];
    readonly texts: readonly TextMark[];
  },
): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Source Sans 3">`,
    ...marks.boxes.map(
      ({ x, y, width, height }) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#888"/>`,
    ),
    ...marks.paths.map((path) => `<path d="${path}" fill="none" stroke="#888"/>`),
    ...marks.texts.map(({ x, y, text, style, anchor }) => {
      const { size: fontSize, weight } = textStyles[style];
      return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${fontSize}" font-weight="${weight}">${escape(text)}</text>`;
    }),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
