import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chromium } from 'playwright';
import { readContent } from '../registry/read.ts';
import type { Chromium } from './find-chromium.ts';
import { fontCharacters, makeStaticFonts } from './font-files.ts';
import { choosePrinting, howToGetBrowser } from './print/choose-printing.ts';
import { papers, type Paper } from './print/papers.ts';
import { printSheets } from './print/print-sheets.ts';
import { printouts, type Printout } from './print/printouts.ts';
import type { BriefingPdf } from './settings.ts';

/**
 * Prints the briefing and the summary on both papers after the build. Whether they will be printed is
 * settled before the first page is written, since every page links to them: a print that then fails
 * fails the build.
 * @param contentDir the content folder, whose letters the fonts must draw.
 */
export function printEditions(briefingPdf: BriefingPdf, contentDir: string): AstroIntegration {
  let printer: Chromium | null = null;
  let origin = '';
  let basePath = '/';
  return {
    name: 'print-editions',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') printer = choosePrinting(briefingPdf);
        const define = { 'import.meta.env.HAS_PDFS': JSON.stringify(printer !== null) };
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        // Without an address the check of the content stops the build, with the line.
        origin = config.site === undefined ? '' : new URL(config.site).origin;
        basePath = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (printer === null) {
          const why = briefingPdf === 'off' ? 'BRIEFING_PDF=off' : `no browser: ${howToGetBrowser}`;
          logger.warn(`No PDFs were printed (${why}); the pages do not link to any.`);
          return;
        }
        const { registry } = await import('../registry/index.ts');
        const { explainer } = registry;
        const facts = {
          author: explainer.publisher,
          subject: explainer.tagline,
          language: explainer.language,
          day: explainer.checked,
        };
        const start = performance.now();
        const { path, args } = printer;
        const launch = chromium.launch({ executablePath: path, args: [...args] });
        const texts = readContent(contentDir).files.map((file) => file.text);
        const [browser, fonts] = await Promise.all([
          launch,
          makeStaticFonts(fontCharacters(texts)),
        ]);
        const site = { folder: fileURLToPath(dir), origin, basePath, fonts };
        const print = async (printout: Printout, paper: Paper): Promise<void> => {
          const file = `${printout.name}-${paper.id}.pdf`;
          const pdf = await printSheets(browser, site, printout, paper, facts).catch(
            (error: unknown) => {
              throw explain(file, printout.path, error);
            },
          );
          writeFileSync(new URL(file, dir), pdf);
        };
        try {
          // All at once: each is a process of its own in the browser, and the short ones fill the gaps of the long.
          await Promise.all(
            printouts.flatMap((printout) => papers.map((paper) => print(printout, paper))),
          );
        } finally {
          await browser.close();
        }
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${printouts.length * papers.length} PDFs printed in ${seconds} s`);
      },
    },
  };
}

/** What went wrong with which file, without a stack, which helps nobody here. */
function explain(file: string, path: string, error: unknown): Error {
  const said = error instanceof Error ? error.message : String(error);
  const told = new Error(`${file}: /${path} ${said}`);
  delete told.stack;
  return told;
}
