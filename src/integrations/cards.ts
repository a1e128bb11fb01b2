import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { figureAnchor } from '../format/address.ts';
import { formatDate } from '../format/date.ts';
import { typeset } from '../format/typeset.ts';
import { wordsFor } from '../locales/words.ts';
import { composeCard, type Card } from './card-sheet.ts';
import { keepUsed } from './drawing-styles.ts';
import { readDrawing } from './figure-drawing.ts';
import { shippedFamily, shippedSerif } from './figure-font.ts';
import { drawPng } from './figure-png.ts';
import { figureStyles, sheetColors, strandColor } from './figure-styles.ts';

/**
 * Writes after the build the pictures with which links to the site are shown, `cards/<work>.png`: for the
 * front page with the drawing of the period, for the briefing, for each section with its strongest
 * number, for each figure with its drawing.
 * @param pictures whether to; where not, no page names a card.
 */
export function cards(pictures: boolean): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const define = { 'import.meta.env.HAS_PICTURES': JSON.stringify(pictures) };
        updateConfig({ vite: { define } });
      },
      'astro:build:done': async ({ dir }) => {
        if (!pictures) return;
        // Only now: before the check has run, content with a fault would stop here without its say.
        const { registry, findClaim } = await import('../registry/index.ts');
        const { keyNumberBound, keyNumberText } = await import('../registry/key-number.ts');
        const { explainer, sections, figures } = registry;
        const words = wordsFor(explainer.language);
        const shared = {
          name: typeset(explainer.name),
          asOf: words.section.asOf(formatDate(explainer.asOf)),
        };
        const read = (page: string): string =>
          readFileSync(new URL(`${page}index.html`, dir), 'utf8');
        const drawingOf = (id: string): Required<Card>['drawing'] => {
          const drawing = readDrawing(read(`figures/${id}/`), id);
          const styles = figureStyles(drawing.strand, 'light');
          return { ...drawing, styles: keepUsed(styles, `<g class="chart">${drawing.marks}`) };
        };
        const strandOf = (section: string): string =>
          /<body class="(strand-[a-z0-9]+)/.exec(read(`${section}/`))?.[1] ?? 'strand-other';
        const drawn: Promise<void>[] = [];
        const write = (
          id: string,
          strand: string,
          card: Omit<Card, 'colors' | 'name' | 'asOf'>,
        ): void => {
          const colors = { ...sheetColors, strand: strandColor(strand) };
          const svg = composeCard({ ...shared, ...card, colors }, shippedFamily, shippedSerif);
          drawn.push(
            drawPng(svg, 1).then((png) => {
              writeFileSync(new URL(`cards/${id}.png`, dir), png);
            }),
          );
        };

        mkdirSync(new URL('cards/', dir), { recursive: true });
        const month = [...figures.values()].find(({ timeline }) => timeline === true);
        write('explainer', 'strand-other', {
          title: typeset(explainer.tagline),
          ...(month !== undefined && { drawing: drawingOf(month.id) }),
        });
        write('briefing', 'strand-other', {
          label: words.briefing.title,
          title: typeset(explainer.tagline),
          list: sections.map(({ id, title }) => ({
            text: typeset(title),
            color: strandColor(strandOf(id)),
          })),
        });
        for (const section of sections) {
          const claim = findClaim(section.keyNumber.claim);
          const { key } = section.keyNumber;
          write(section.id, strandOf(section.id), {
            label: words.section.number(section.order, typeset(section.title)),
            number: { text: keyNumberText(claim, key), bound: keyNumberBound(claim, key) },
            title: typeset(section.keyNumber.words),
          });
        }
        for (const { id, finding } of figures.values()) {
          const drawing = drawingOf(id);
          write(figureAnchor(id), drawing.strand, { title: typeset(finding), drawing });
        }
        await Promise.all(drawn);
      },
    },
  };
}
