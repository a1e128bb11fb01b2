import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { setFlagsFromString } from 'node:v8';
import { briefingText } from './src/integrations/briefing-text.ts';
import { cards } from './src/integrations/cards.ts';
import { checkSums } from './src/integrations/check-sums.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { claimLinks } from './src/integrations/claim-links.ts';
import { claimPages } from './src/integrations/claim-pages.ts';
import { figureFiles } from './src/integrations/figure-files.ts';
import { fonts } from './src/integrations/fonts.ts';
import { icons } from './src/integrations/icons.ts';
import { permalinks } from './src/integrations/permalinks.ts';
import { printEditions } from './src/integrations/print-editions.ts';
import { readSettings } from './src/integrations/settings.ts';
import { siteZip } from './src/integrations/site-zip.ts';
import { readSiteUrl } from './src/integrations/site-url.ts';

// Node lets the heap grow fourfold before it looks for what is no longer used: of a large explainer that
// would be gigabytes of pages that are long written.
setFlagsFromString('--heap-growing-percent=50');

const settings = readSettings(process.env);
const { siteUrl, basePath, contentDir, briefingPdf, pictures } = settings;

export default defineConfig({
  site: siteUrl ?? readSiteUrl(contentDir),
  base: basePath,
  trailingSlash: 'always',
  // Every style and script is a file: one strict security policy holds for every page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        // Astro marks each MDX file with a directive that bundling drops, as it should;
        // the warning for each would hide every other message.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // Quotation marks are set by claimLinks, which knows where links cut a text.
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [claimLinks],
    }),
  },
  integrations: [
    checkContent(contentDir),
    fonts(contentDir),
    mdx(),
    claimPages(settings.claimPages),
    figureFiles(pictures),
    cards(pictures),
    icons(),
    // Figures to be shown within other pages are not to be found by themselves.
    sitemap({ filter: (page) => !/\/embed\//.test(page) }),
    printEditions(briefingPdf, contentDir),
    briefingText(),
    permalinks(contentDir),
    // The last two: one takes along what all others have made, one counts all files.
    siteZip(),
    checkSums(),
  ],
});
