import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite, copySmallExplainer, makeFolder } from './build-site.ts';
import { claims } from './planted/claims.ts';
import { plant } from './planted/planted.ts';
import { records } from './planted/records.ts';
import { tables } from './planted/tables.ts';
import { texts } from './planted/texts.ts';

test('A build of content with a fault of each of many kinds tells all of them at once and writes nothing', () => {
  const folder = makeFolder('bad-input');
  const dist = makeFolder('bad-input-dist');
  try {
    const content = copySmallExplainer(folder.path);
    const expected = [claims, records, tables, texts].flat().flatMap((one) => plant(content, one));
    expect(expected.length).toBeGreaterThan(80);

    mkdirSync(join(dist.path, 'about'));
    writeFileSync(join(dist.path, 'index.html'), 'the site as it was');
    writeFileSync(join(dist.path, 'about/index.html'), 'and its other page');
    const before = contentsOf(dist.path);

    const { code, output } = buildSite(content, dist.path);

    expect(code).toBe(1);
    const told = output.split('\n').filter((line) => line.startsWith('content/'));
    // Each with file, line, column, id, what is wrong and what to do; and nothing else besides.
    expect([...told].sort()).toEqual([...expected].sort());
    expect(told, 'in the order of files and lines').toEqual([...told].sort(byPlace));
    expect(output, 'no stack for an editor').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(contentsOf(dist.path)).toEqual(before);
  } finally {
    folder.remove();
    dist.remove();
  }
});

/** Every file of a folder, with its bytes and when it was last written. */
function contentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .map((path) => {
      const { mtimeMs } = statSync(path);
      const text = statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
      return `${path} ${mtimeMs} ${text}`;
    })
    .sort();
}

function byPlace(one: string, other: string): number {
  const [file = '', line, column] = one.split(':');
  const [otherFile = '', otherLine, otherColumn] = other.split(':');
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return Number(line) - Number(otherLine) || Number(column) - Number(otherColumn);
}
