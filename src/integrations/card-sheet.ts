import { textWidth } from '../charts/text-width.ts';
import type { PageDrawing } from './figure-drawing.ts';
import { balanceText, escapeXml } from './sheet-text.ts';

/** What the picture of a link says and shows. Sizes are chosen to be read at a third of its width. */
export interface Card {
  /** A quiet line above all. */
  readonly label?: string;
  /** A number set large, with the word that bounds it. */
  readonly number?: { readonly text: string; readonly bound?: string | undefined };
  /** Words set in size: a finding, or what the number counts. */
  readonly title: string;
  /** Lines under it, each behind a square of its color. */
  readonly list?: readonly { readonly text: string; readonly color: string }[];
  /** A drawing, shown whole at the right of the words. */
  readonly drawing?: PageDrawing & { readonly styles: string };
  /** What stands at the foot: whose it is, and for which day it holds. */
  readonly name: string;
  readonly asOf: string;
  readonly colors: {
    readonly ground: string;
    readonly text: string;
    readonly quiet: string;
    readonly strand: string;
  };
}

export const cardSize = { width: 1200, height: 630 } as const;
const margin = 64;
const inner = cardSize.width - 2 * margin;
const footY = cardSize.height - 48;
/** From the foot's line up to where a drawing ends. */
const footRoom = 64;

/** What is between the bar at the top and the foot, in px. */
const room = { top: 54, height: footY - footRoom - 54 } as const;
const gap = 56;
/** Words beside a drawing keep at least this much of the width. */
const leastWords = 430;
const lineHeight = 1.22;

/** A card as an SVG of 1200 by 630, in values that need no page around it. */
export function composeCard(card: Card, sans: string, serif: string): string {
  const { colors } = card;
  const beside = card.drawing === undefined ? undefined : placeDrawing(card.drawing);
  const width = inner - (beside === undefined ? 0 : beside.width + gap);
  const texts: string[] = [];
  let y = room.top - 14;
  const set = (lines: readonly string[], size: number, style: string): void => {
    for (const line of lines) {
      y += Math.round(size * lineHeight);
      texts.push(
        `<text class="${style}" x="${String(margin)}" y="${String(y)}" font-size="${String(size)}">${escapeXml(line)}</text>`,
      );
    }
    y += 14;
  };
  if (card.label !== undefined) set(balanceText(card.label, width, 38, 400), 38, 'quiet');
  if (card.number !== undefined) {
    const { text, bound } = card.number;
    y += 146;
    const before =
      bound === undefined
        ? ''
        : `<tspan font-size="64" font-weight="400">${escapeXml(bound)} </tspan>`;
    texts.push(
      `<text class="number" x="${String(margin)}" y="${String(y)}">${before}${escapeXml(text)}</text>`,
    );
    y += 16;
  }
  const title = fitTitle(card.title, width, beside === undefined ? 56 : 64);
  set(title.lines, title.size, 'title');
  for (const { text, color } of card.list ?? []) {
    y += 50;
    texts.push(
      `<rect x="${String(margin)}" y="${String(y - 28)}" width="26" height="26" fill="${color}"/>`,
      `<text x="${String(margin + 46)}" y="${String(y)}" font-size="38">${escapeXml(text)}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<style>
${card.drawing?.styles ?? ''}
.card-text{font-family:'${sans}';fill:${colors.text}}
.number{font-family:'${serif}';font-size:168px;letter-spacing:-3px}
.title{font-weight:600}
.quiet{fill:${colors.quiet}}
</style>
<rect width="1200" height="630" fill="${colors.ground}"/>
${beside?.markup ?? ''}
<rect width="1200" height="14" fill="${colors.strand}"/>
<g class="card-text">
${texts.join('\n')}
<text class="title" x="${String(margin)}" y="${String(footY)}" font-size="38">${escapeXml(card.name)}</text>
<text class="quiet" x="${String(cardSize.width - margin)}" y="${String(footY)}" font-size="36" text-anchor="end">${escapeXml(card.asOf)}</text>
</g>
</svg>
`;
}

/** A title in the largest size at which all of its lines stay inside the width and the room, down to one still read at a third. */
function fitTitle(
  title: string,
  width: number,
  largest: number,
): { readonly lines: readonly string[]; readonly size: number } {
  for (let size = largest; size > 38; size -= 2) {
    const lines = balanceText(title, width, size, 600);
    const isInside = lines.every((line) => textWidth(line, size, 600) <= width);
    const fits = lines.length * size * lineHeight <= room.height;
    const isShort = width < inner || lines.length <= 3;
    if (isInside && fits && isShort) return { lines, size };
  }
  return { lines: balanceText(title, width, 38, 600), size: 38 };
}

/** A whole drawing at the right, as large as the room and the words beside it let it be. */
function placeDrawing({ marks, width, height }: PageDrawing): { markup: string; width: number } {
  const widest = inner - gap - leastWords;
  const scale = Math.min(widest / width, room.height / height);
  const shown = Math.round(width * scale);
  const x = cardSize.width - margin - shown;
  const y = room.top + Math.round((room.height - height * scale) / 2);
  return {
    width: shown,
    markup:
      `<svg class="chart" x="${String(x)}" y="${String(y)}" width="${String(shown)}" height="${String(Math.round(height * scale))}" ` +
      `viewBox="0 0 ${String(width)} ${String(height)}"><g class="chart">${marks}</g></svg>`,
  };
}
