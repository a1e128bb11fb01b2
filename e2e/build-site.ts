import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './built-pages.ts';

/** A complete small explainer on another subject. */
export const smallExplainer = join(import.meta.dirname, 'fixtures/small-explainer');

export interface Build {
  /** The exit code: 0 where the site was built. */
  readonly code: number | null;
  /** What an author sees in the terminal, without colors. */
  readonly output: string;
}

/** Builds a content folder into another folder, as an author does by `npm run build`. No PDFs. */
export function buildSite(contentFolder: string, outFolder: string, basePath = '/'): Build {
  const run = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', outFolder], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: contentFolder,
      BASE_PATH: basePath,
      BRIEFING_PDF: 'off',
      SITE_URL: '',
      FORCE_COLOR: '0',
      NO_COLOR: '1',
    },
  });
  return { code: run.status, output: `${run.stdout}${run.stderr}` };
}

/** A new folder for one test file, and how to be rid of it. */
export function makeFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A copy of the small explainer that a test may break. */
export function copySmallExplainer(to: string): string {
  const folder = join(to, 'content');
  cpSync(smallExplainer, folder, { recursive: true });
  return folder;
}
