import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { describeProblems } from '../registry/parse-folder.ts';
import { keepParsed } from '../registry/parsed-once.ts';
import { readContent } from '../registry/read.ts';
import { parseAndDraw } from './check-drawings.ts';

/**
 * Holds the content against the ledger before a build begins, so that a fault leaves `dist/`
 * untouched, and reloads pages in development when the content changes.
 * @param contentDir the content folder.
 */
export function checkContent(contentDir: string): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') refuseProblems(contentDir);
        if (command === 'dev') updateConfig({ vite: { plugins: [watchContent(contentDir)] } });
      },
    },
  };
}

function refuseProblems(contentDir: string): void {
  const parsed = parseAndDraw(contentDir);
  if (!('problems' in parsed)) {
    keepParsed(resolve(contentDir), parsed.registry);
    return;
  }
  const error = new Error(describeProblems(parsed.problems));
  // Where in this program it was thrown helps no editor, and hides the list.
  delete error.stack;
  throw error;
}

/** Pages import the registry: what makes the registry anew makes them anew. */
function watchContent(contentDir: string): {
  name: string;
  transform: (this: { addWatchFile: (file: string) => void }, code: string, id: string) => void;
} {
  return {
    name: 'watch-content',
    transform(_code, id) {
      if (!id.endsWith('/registry/index.ts')) return;
      const { folder, files } = readContent(contentDir);
      for (const { path } of files) {
        this.addWatchFile(resolve(contentDir, path.slice(folder.length + 1)));
      }
    },
  };
}
