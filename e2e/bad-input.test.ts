import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite, copySmallExplainer, makeFolder } from './build-site.ts';

test('A broken content folder stops the build with every problem, and nothing is written', () => {
  const folder = makeFolder('bad-input');
  try {
    const content = copySmallExplainer(folder.path);
    const dist = makeFolder('bad-input-dist');
    writeFileSync(join(dist.path, 'index.html'), 'the site as it was');

    const edit = (file: string, before: string, after: string): number => {
      const text = readFileSync(join(content, file), 'utf8');
      const line = text.slice(0, text.indexOf(before)).split('\n').length;
      expect(text).toContain(before);
      writeFileSync(join(content, file), text.replace(before, after));
      return line;
    };
    const wrongDerived = edit('claims/borrowing-rules.yaml', 'value: 80', 'value: 81');
    const unknownSource = edit(
      'claims/reading-rooms.yaml',
      'source: hobb-history',
      'source: hob-history',
    );
    const bareNumber = edit(
      'sections/reading-rooms.mdx',
      'How many people were',
      'How many of the 300 people were',
    );

    const { code, output } = buildSite(content, dist.path);

    expect(code).toBe(1);
    expect(output).toMatch(
      problem(
        'claims/borrowing-rules.yaml',
        wrongDerived - 1,
        wrongDerived + 12,
        'loans-change.*8[01].*8[01]',
      ),
    );
    expect(output).toMatch(
      problem(
        'claims/reading-rooms.yaml',
        unknownSource - 12,
        unknownSource,
        'quiet-room-opened.*hob-history',
      ),
    );
    expect(output).toMatch(problem('sections/reading-rooms.mdx', bareNumber, bareNumber, '300'));
    expect(output, 'a mend that names the source that was meant').toMatch(/hobb-history/);
    expect(output, 'no stack for an editor').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(readdirSync(dist.path)).toEqual(['index.html']);
    expect(readFileSync(join(dist.path, 'index.html'), 'utf8')).toBe('the site as it was');
    dist.remove();
  } finally {
    folder.remove();
  }
});

/** `content/x.yaml:257:3 ... words`, with a line within bounds. */
function problem(file: string, from: number, to: number, words: string): RegExp {
  const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index).join('|');
  return new RegExp(`${file.replace('.', '\\.')}:(${lines}):\\d+.*${words}`);
}
