import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file that `sha256sum -c` reads. */
export const sumsFile = 'SHA256SUMS';

/**
 * Publishes the SHA-256 of every file of the site, so that a copy can be held against it.
 * The last integration of all: it counts what every other has written.
 */
export function checkSums(): AstroIntegration {
  return {
    name: 'check-sums',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sums = writeSums(folder);
        writeFileSync(join(folder, sumsFile), sums);
        logger.info(`${sumsFile}: ${String(sums.split('\n').length - 1)} files`);
      },
    },
  };
}

/**
 * A line for each file of a folder but the list itself, in the order of their names: the SHA-256 in
 * hexadecimal, two spaces, the path from the folder with slashes.
 */
export function writeSums(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== sumsFile)
    .sort()
    .map((path) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
      return `${sum}  ${path}\n`;
    })
    .join('');
}
