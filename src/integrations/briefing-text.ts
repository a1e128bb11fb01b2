import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { markdownParts } from './carry/briefing-markdown.ts';

/** Writes `briefing.md` after the build: the whole text with its notes, for those who quote it and for machines. */
export function briefingText(): AstroIntegration {
  let root = '';
  return {
    name: 'briefing-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        // Without an address the check of the content stops the build, with the line.
        if (config.site !== undefined) {
          root = new URL(config.base.replace(/\/*$/, '/'), config.site).href;
        }
      },
      'astro:build:done': async ({ dir }) => {
        const page = readFileSync(new URL('briefing/index.html', dir));
        const address = new URL('briefing/', root).href;
        await writeFile(new URL('briefing.md', dir), markdownParts(page, address));
      },
    },
  };
}
