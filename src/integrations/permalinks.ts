import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsFor } from '../locales/words.ts';
import { builtAddresses } from './built-addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { isAlias, readPermalinks } from '../registry/permalink-list.ts';
import { placeAliases } from './place-aliases.ts';

/**
 * Refuses a build in which an address that was once published is gone, makes those that have an alias
 * lead to it, and tells of new ones.
 * @param contentDir the content folder, whose `permalinks.txt` lists every published address.
 */
export function permalinks(contentDir: string): AstroIntegration {
  let root = '';
  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/*$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const path = join(contentDir, 'permalinks.txt');
        const published = readPermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '');
        const folder = fileURLToPath(dir);
        const built = builtAddresses(folder);
        const problems = checkPermalinks(published, built, `${basename(resolve(contentDir))}/`);
        if (problems.length > 0) {
          const error = new Error(problems.join('\n'));
          delete error.stack;
          throw error;
        }
        // Only now: before the check has run, content with a fault would stop here without its say.
        const { registry } = await import('../registry/index.ts');
        const { language } = registry.explainer;
        const { moved } = wordsFor(language).page;
        placeAliases(published.filter(isAlias), folder, { language, root, moved });
        const known = new Set(published.map((permalink) => permalink.address));
        const count = built.filter((one) => !known.has(one)).length;
        if (count > 0) {
          logger.info(`${String(count)} new addresses; "npm run permalinks" makes them lasting`);
        }
      },
    },
  };
}
