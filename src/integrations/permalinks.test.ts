import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtAddresses, readPermalinks } from './built-addresses.ts';
import { lostAddresses } from './permalinks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'about'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, 'index.html'), '<h1 id="top">Home</h1>');
  writeFileSync(
    join(folder, 'about/index.html'),
    '<h2 id="license">License</h2><a id="ref-a"></a><a id="one--ref-a"></a><li id="note-a"></li><svg><g id="x"/></svg>',
  );
  writeFileSync(join(folder, '_astro/data.json'), '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the addresses of a built site', () => {
  it('are its pages and their fragments, without mentions, notes, drawings and hashed files', () => {
    expect(builtAddresses(folder)).toEqual(['', '#top', 'about/', 'about/#license']);
  });
});

describe('published addresses', () => {
  it('are read with their lines; comments and the home page are understood', () => {
    expect(readPermalinks('# all of them\n/\n\nabout/#license\n')).toEqual([
      { address: '', line: 2 },
      { address: 'about/#license', line: 4 },
    ]);
  });

  it('that are gone are named with file, line and what to do', () => {
    const published = readPermalinks('about/\nabout/#method\n');
    expect(lostAddresses(published, builtAddresses(folder), 'content/')).toEqual([
      'content/permalinks.txt:2:1 /about/#method: this address was published and is gone; bring back the page or the id, since links to it must last',
    ]);
  });

  it('of PDFs are not gone where a build without a browser made none, but where it made only some', () => {
    const published = readPermalinks('briefing-a4.pdf\n');
    expect(lostAddresses(published, ['about/'], 'content/')).toEqual([]);
    expect(lostAddresses(published, ['briefing-letter.pdf'], 'content/')).toHaveLength(1);
  });
});
