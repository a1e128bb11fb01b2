import type { TextWeight } from '../charts/text-width.ts';
import { withoutLinks, withWholeLinks, type PageDrawing } from './figure-drawing.ts';
import { balanceText, escapeXml } from './sheet-text.ts';

/** What a figure's file holds. */
export interface FigureSheet {
  readonly drawing: PageDrawing;
  readonly question: string;
  readonly finding: string;
  readonly description: string;
  /** The source line, without links. */
  readonly sources: string;
  /** Where the figure stands on the site. */
  readonly address: string;
  /** Styles of the drawing, in values; see drawing-styles.ts. */
  readonly styles: string;
  /** The values of the sheet's own parts. */
  readonly colors: { readonly ground: string; readonly text: string; readonly quiet: string };
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly style: string;
}

const margin = 28;

/**
 * A figure as one SVG file that needs nothing else: its own ground, title, drawing, sources, address.
 * @param font a rule that carries its font; none for a program that has the font
 */
export function composeSheet(sheet: FigureSheet, font = ''): string {
  const { drawing, colors } = sheet;
  const width = drawing.width + 2 * margin;
  const head = [
    ...setLines(
      sheet.question,
      { y: margin + 12, size: 15, weight: 400, style: 'sheet-quiet' },
      drawing.width,
    ),
    ...setLines(
      sheet.finding,
      { y: margin + 40, size: 22, weight: 600, style: 'sheet-title' },
      drawing.width,
    ),
  ];
  const drawingY = (head.at(-1)?.y ?? 0) + 24;
  const footY = drawingY + drawing.height + 32;
  const foot = setLines(
    sheet.sources,
    { y: footY, size: 13, weight: 400, style: 'sheet-foot' },
    drawing.width,
  );
  const addressLine = {
    text: sheet.address,
    y: (foot.at(-1)?.y ?? footY) + 20,
    style: 'sheet-foot',
  };
  const height = addressLine.y + margin - 8;
  const texts = [...head, ...foot, addressLine].map(
    ({ text, y, style }) =>
      `<text class="${style}" x="${margin}" y="${y}">${escapeXml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escapeXml(sheet.finding)}</title>
<desc id="description">${escapeXml(sheet.description)}</desc>
<style>
${font}
${sheet.styles}
.sheet-quiet{font-size:15px;fill:${colors.quiet}}
.sheet-title{font-size:22px;font-weight:600}
.sheet-foot{font-size:13px;fill:${colors.quiet}}
</style>
<rect width="${width}" height="${height}" fill="${colors.ground}"/>
<g class="chart">
${texts.join('\n')}
<g transform="translate(${margin} ${drawingY})">${withWholeLinks(drawing.marks, sheet.address)}</g>
</g>
</svg>
`;
}

/**
 * The drawing alone as a small picture, as much of its top as fits two thirds of its width: on no ground
 * of its own, light or dark as the page around it.
 * @param font a rule that carries its font
 */
export function composeThumbnail(
  { marks, width, height }: PageDrawing,
  styles: { readonly light: string; readonly dark: string },
  font: string,
): string {
  const shown = Math.min(height, Math.round((width * 2) / 3));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${shown}" width="${width}" height="${shown}">
<style>
${font}
${styles.light}
@media (prefers-color-scheme:dark){
${styles.dark}
}
</style>
<g class="chart">${withoutLinks(marks)}</g>
</svg>
`;
}

function setLines(
  text: string,
  { y, size, weight, style }: { y: number; size: number; weight: TextWeight; style: string },
  width: number,
): Line[] {
  const lines = balanceText(text, width, size, weight);
  return lines.map((line, index) => ({ text: line, y: y + Math.round(index * size * 1.3), style }));
}
