import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatDate } from '../format/date.ts';
import { typeset } from '../format/typeset.ts';
import { wordsFor } from '../locales/words.ts';
import { figureSources } from '../registry/figure-sources.ts';
import type { Figure, Registry } from '../registry/registry.ts';
import { composeSheet } from './figure-sheet.ts';
import { lightStyles } from './light-styles.ts';

/**
 * Writes `figures/<id>.svg` for every figure after the build: the wide drawing as it stands on the
 * figure's page, with its words, in the colors of a light screen.
 */
export function figureFiles(): AstroIntegration {
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
        const font = readFileSync(fontFile);
        for (const figure of registry.figures.values()) {
          const html = readFileSync(new URL(`figures/${figure.id}/index.html`, dir), 'utf8');
          const { drawing, strand } = readDrawing(html, figure.id);
          const svg = composeSheet({
            drawing,
            question: typeset(figure.question),
            finding: typeset(figure.finding),
            description: typeset(figure.description),
            sources: sourceLine(figure, registry),
            address: address(`figures/${figure.id}/`),
            styles: lightStyles(pageSheets, chartSheet, strand),
            colors: readColors(),
            font,
          });
          writeFileSync(fileURLToPath(new URL(`figures/${figure.id}.svg`, dir)), svg);
        }
      },
    },
  };
}

const readSheet = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const pageSheets = ['../styles/tokens.css', '../styles/base.css', '../styles/chart.css'].map(
  readSheet,
);
const chartSheet = readSheet('../charts/chart.css');

function readColors(): { ground: string; text: string; quiet: string } {
  const value = (name: string): string => {
    const css = lightStyles(pageSheets, `a{color:var(${name})}`, 'strand-other');
    return css.slice('a{color:'.length, -1);
  };
  return { ground: value('--ground'), text: value('--text'), quiet: value('--text-quiet') };
}

/** The wide drawing of a figure's page, and the class that colors it. */
function readDrawing(
  html: string,
  id: string,
): { drawing: { marks: string; width: number; height: number }; strand: string } {
  const wide = /data-drawing="wide"[^>]*>\s*<svg[^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>(.*?)<\/svg>/s;
  const [, width, height, marks] = wide.exec(html) ?? [];
  const strand = /<div class="figure[^"]*\b(strand-[a-z0-9]+)/.exec(html)?.[1];
  if (marks === undefined || strand === undefined) {
    throw new Error(`figure ${id}: its page has no wide drawing to make ${id}.svg from`);
  }
  return { drawing: { marks, width: Number(width), height: Number(height) }, strand };
}

/** Who published what the figure rests on, each once, and the day for which the figure holds. */
function sourceLine(figure: Figure, registry: Registry): string {
  const { explainer, sources } = registry;
  const words = wordsFor(explainer.language);
  const ids = figureSources(figure, registry);
  const publishers = ids.flatMap((source) => sources.get(source)?.publisher ?? []);
  const line = words.figure.sheetSource([...new Set(publishers.map(typeset))]);
  return `${line}. ${words.section.asOf(formatDate(explainer.asOf))}. ${typeset(explainer.name)}.`;
}
