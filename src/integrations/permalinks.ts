import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtAddresses, readPermalinks } from './built-addresses.ts';

/**
 * Refuses a build in which an address that was once published is gone, and tells of new ones.
 * @param contentDir the content folder, whose `permalinks.txt` lists every published address.
 */
export function permalinks(contentDir: string): AstroIntegration {
  return {
    name: 'permalinks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const path = join(contentDir, 'permalinks.txt');
        const published = readPermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '');
        const built = builtAddresses(fileURLToPath(dir));
        const problems = lostAddresses(published, built, `${basename(resolve(contentDir))}/`);
        if (problems.length > 0) {
          const error = new Error(problems.join('\n'));
          delete error.stack;
          throw error;
        }
        const known = new Set(published.map(({ address }) => address));
        const count = built.filter((address) => !known.has(address)).length;
        if (count > 0) {
          logger.info(`${count} new addresses; "npm run permalinks" makes them lasting`);
        }
      },
    },
  };
}

/**
 * A line for each published address that the built site lacks.
 * @param folder the content folder's name with a slash, for the message.
 */
export function lostAddresses(
  published: readonly { address: string; line: number }[],
  built: readonly string[],
  folder: string,
): string[] {
  const offered = new Set(built);
  // A build without a browser prints nothing: that takes nothing back.
  const isPrinted = built.some(isPrint);
  return published
    .filter(({ address }) => !offered.has(address) && (isPrinted || !isPrint(address)))
    .map(
      ({ address, line }) =>
        `${folder}permalinks.txt:${line}:1 /${address}: this address was published and is gone; bring back the page or the id, since links to it must last`,
    );
}

const isPrint = (address: string): boolean => address.endsWith('.pdf');
