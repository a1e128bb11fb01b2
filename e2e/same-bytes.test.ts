import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'playwright/test';
import { makeFolder } from './build-site.ts';
import { distFolder, projectFolder } from './built-pages.ts';

// cspell:ignore Kiritimati
/** What a build makes or brings along, and what no build reads. */
const notCloned = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results']);

test('A clean clone elsewhere, half a year later, in another time zone and locale, gives the same bytes', () => {
  const folder = makeFolder('a clone of the site');
  try {
    const clone = join(folder.path, 'deeper', 'site');
    cpSync(projectFolder, clone, {
      recursive: true,
      filter: (path) => !notCloned.has(relative(projectFolder, path).split(sep)[0] ?? ''),
    });
    symlinkSync(join(projectFolder, 'node_modules'), join(clone, 'node_modules'), 'junction');
    const here = new Date().getTimezoneOffset();
    const run = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: clone,
      encoding: 'utf8',
      env: {
        ...process.env,
        // Whichever of the two zones lies on the other side of the day.
        TZ: here < 0 ? 'America/Los_Angeles' : 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: `--import=${join(projectFolder, 'e2e/other-clock.js')}`,
      },
    });
    expect(run.status, `${run.stdout}${run.stderr}`).toBe(0);
    expect(digestsOf(join(clone, 'dist'))).toEqual(digestsOf(distFolder));
  } finally {
    folder.remove();
  }
});

test('The published sums are those of every file, in the form that sha256sum reads', async ({
  page,
}) => {
  const { SHA256SUMS: own, ...digests } = digestsOf(distFolder);
  expect(own).toBeDefined();
  const lines = Object.entries(digests).map(([path, digest]) => `${digest}  ${path}`);
  expect(readFileSync(join(distFolder, 'SHA256SUMS'), 'utf8').split('\n')).toEqual([...lines, '']);

  await page.goto('/data/');
  const told = page.getByRole('main').getByRole('link', { name: 'SHA256SUMS' });
  expect((await page.request.get((await told.getAttribute('href')) ?? '')).status()).toBe(200);
});

/** The SHA-256 of every file of a folder, by its path. */
function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        relative(folder, path).split(sep).join('/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
