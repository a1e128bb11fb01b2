import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { formatDate } from '../format/date.ts';
import { typeset } from '../format/typeset.ts';
import { wordsFor } from '../locales/words.ts';
import { figureSources, leadingPublishers } from '../registry/figure-sources.ts';
import type { Figure, Registry } from '../registry/registry.ts';
import { keepUsed, type Ground } from './drawing-styles.ts';
import { readDrawing } from './figure-drawing.ts';
import { fontEmbedder } from './figure-font.ts';
import { drawPng } from './figure-png.ts';
import { composeSheet, composeThumbnail } from './figure-sheet.ts';
import { figureStyles, sheetColors } from './figure-styles.ts';

/**
 * Writes the files of every figure after the build, from the wide drawing on the figure's page:
 * `<id>.svg` with its words in the colors of a light screen, `<id>.png` of the same at twice the size,
 * and `<id>.thumbnail.svg`, the drawing alone for the list of figures.
 * @param pictures whether to draw the PNGs.
 */
export function figureFiles(pictures: boolean): AstroIntegration {
  let address = (path: string): string => path;
  let fontFile = new URL('file:///');
  return {
    name: 'figure-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.replace(/\/*$/, '/');
        address = (path) => new URL(base + path, config.site).href;
        fontFile = new URL('.astro/fonts/sans.woff2', config.root);
      },
      'astro:build:done': async ({ dir }) => {
        // Only now: before the check has run, content with a fault would stop here without its say.
        const { registry } = await import('../registry/index.ts');
        const embed = fontEmbedder(readFileSync(fontFile));
        const drawn: Promise<void>[] = [];
        for (const figure of registry.figures.values()) {
          const { id } = figure;
          const html = readFileSync(new URL(`figures/${id}/index.html`, dir), 'utf8');
          const drawing = readDrawing(html, id);
          const stylesOn = (ground: Ground): string =>
            keepUsed(figureStyles(drawing.strand, ground), `<g class="chart">${drawing.marks}`);
          const light = stylesOn('light');
          const sheet = {
            drawing,
            question: typeset(figure.question),
            finding: typeset(figure.finding),
            description: typeset(figure.description),
            sources: sourceLine(figure, registry),
            address: address(`figures/${id}/`),
            styles: light,
            colors: sheetColors,
          };
          const bare = composeSheet(sheet);
          const font = await embed(bare);
          const styles = { light, dark: stylesOn('dark') };
          const write = (extension: string, content: string | Uint8Array): void => {
            writeFileSync(new URL(`figures/${id}.${extension}`, dir), content);
          };
          write('svg', composeSheet(sheet, font));
          write('thumbnail.svg', composeThumbnail(drawing, styles, font));
          if (pictures)
            drawn.push(
              drawPng(bare).then((png) => {
                write('png', png);
              }),
            );
        }
        await Promise.all(drawn);
      },
    },
  };
}

/** Who published what the figure rests on, the leading ones by name, and the day for which the figure holds. */
function sourceLine(figure: Figure, registry: Registry): string {
  const { explainer, sources } = registry;
  const words = wordsFor(explainer.language);
  const ids = figureSources(figure, registry);
  const { named, others } = leadingPublishers(ids, sources);
  const label = ids.length === 1 ? words.figure.source : words.figure.sources;
  const publishers = words.figure.publishers(named.map(typeset), others);
  return `${label} ${publishers}. ${words.section.asOf(formatDate(explainer.asOf))}. ${typeset(explainer.name)}.`;
}
