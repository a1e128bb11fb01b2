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
  /** A drawing that fills the room that is left. */
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

/** A card as an SVG of 1200 by 630, in values that need no page around it. */
export function composeCard(card: Card, sans: string, serif: string): string {
  const { colors } = card;
  const texts: string[] = [];
  let y = 40;
  const set = (text: string, size: number, style: string, weight: 400 | 600): void => {
    for (const line of balanceText(text, inner, size, weight)) {
      y += Math.round(size * 1.22);
      texts.push(
        `<text class="${style}" x="${String(margin)}" y="${String(y)}" font-size="${String(size)}">${escapeXml(line)}</text>`,
      );
    }
    y += 14;
  };
  if (card.label !== undefined) set(card.label, 38, 'quiet', 400);
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
  const isLong = textWidth(card.title, 56, 600) > 2 * inner;
  set(card.title, isLong ? 46 : 56, 'title', 600);
  for (const { text, color } of card.list ?? []) {
    y += 50;
    texts.push(
      `<rect x="${String(margin)}" y="${String(y - 28)}" width="26" height="26" fill="${color}"/>`,
      `<text x="${String(margin + 46)}" y="${String(y)}" font-size="38">${escapeXml(text)}</text>`,
    );
  }
  const drawing =
    card.drawing === undefined ? '' : placeDrawing(card.drawing, y + 14, colors.ground);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
<style>
${card.drawing?.styles ?? ''}
.card-text{font-family:'${sans}';fill:${colors.text}}
.number{font-family:'${serif}';font-size:168px;font-weight:600;letter-spacing:-3px}
.title{font-weight:600}
.quiet{fill:${colors.quiet}}
</style>
<rect width="1200" height="630" fill="${colors.ground}"/>
${drawing}
<rect width="1200" height="14" fill="${colors.strand}"/>
<rect y="${String(footY - footRoom)}" width="1200" height="200" fill="${colors.ground}"/>
<g class="card-text">
${texts.join('\n')}
<text class="title" x="${String(margin)}" y="${String(footY)}" font-size="38">${escapeXml(card.name)}</text>
<text class="quiet" x="${String(cardSize.width - margin)}" y="${String(footY)}" font-size="36" text-anchor="end">${escapeXml(card.asOf)}</text>
</g>
</svg>
`;
}

/** As much of a drawing's top as the room between words and foot holds, at full width; it fades where it is cut. */
function placeDrawing({ marks, width, height }: PageDrawing, top: number, ground: string): string {
  const room = footY - footRoom - top;
  const shown = Math.min(height, Math.round((width * room) / inner));
  const fade =
    shown < height
      ? `<defs><linearGradient id="fade" x2="0" y2="1"><stop offset="0" stop-color="${ground}" stop-opacity="0"/><stop offset="1" stop-color="${ground}"/></linearGradient></defs>` +
        `<rect x="0" y="${String(top + room - 80)}" width="1200" height="80" fill="url(#fade)"/>`
      : '';
  return (
    `<svg class="chart" x="${String(margin)}" y="${String(top)}" width="${String(inner)}" height="${String(room)}" ` +
    `viewBox="0 0 ${String(width)} ${String(shown)}" preserveAspectRatio="xMidYMin meet">` +
    `<g class="chart">${marks}</g></svg>${fade}`
  );
}
