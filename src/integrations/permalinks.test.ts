import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtAddresses } from './built-addresses.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { isAlias, readPermalinks, writePermalinks } from '../registry/permalink-list.ts';
import { placeAliases } from './place-aliases.ts';

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
    expect(checkPermalinks(published, builtAddresses(folder), 'content/')).toEqual([
      'content/permalinks.txt:2:1 /about/#method: this address was published and is gone; bring back the page or the id, or write after it where it has gone, " -> " and the new address, since links to it must last',
    ]);
  });

  it('of PDFs are not gone where a build without a browser made none, but where it made only some', () => {
    const published = readPermalinks('briefing-a4.pdf\n');
    expect(checkPermalinks(published, ['about/'], 'content/')).toEqual([]);
    expect(checkPermalinks(published, ['briefing-letter.pdf'], 'content/')).toHaveLength(1);
  });

  it('of pictures are not gone where a build drew none, but where it drew only some', () => {
    const published = readPermalinks('cards/briefing.png\nfigures/flights.png\n');
    expect(checkPermalinks(published, ['apple-touch-icon.png'], 'content/')).toEqual([]);
    expect(checkPermalinks(published, ['cards/briefing.png'], 'content/')).toHaveLength(1);
  });

  it('of claims are not gone where a build made no page for any, but where it made only some', () => {
    const published = readPermalinks('claims/loans/\nclaims/loans/#sources\n');
    expect(checkPermalinks(published, ['claims/', 'claims/#loans'], 'content/')).toEqual([]);
    expect(checkPermalinks(published, ['claims/visits/'], 'content/')).toHaveLength(2);
    expect(
      checkPermalinks(readPermalinks('claims/#loans\n'), ['claims/'], 'content/'),
    ).toHaveLength(1);
  });
});

describe('an alias', () => {
  const site = ['', 'about/', 'about/#license', 'data/rows.csv'];
  const faults = (text: string): string[] =>
    checkPermalinks(readPermalinks(text), site, 'content/').map(
      (line) => line.split('; ')[0] ?? '',
    );

  it('is read and written as the old address, an arrow and the new one', () => {
    const text = '# All.\n/\nabout/#terms -> about/#license\nold/ -> /\n';
    expect(readPermalinks(text).slice(1)).toEqual([
      { address: 'about/#terms', to: 'about/#license', line: 3 },
      { address: 'old/', to: '', line: 4 },
    ]);
    expect(writePermalinks(readPermalinks(text))).toMatch(/\.\n\/\nabout.*license\nold\/ -> \/\n$/);
  });

  it('keeps a page with all its passages, a passage, a file', () => {
    expect(
      faults(
        'terms/ -> about/\nterms/#a\nabout/#terms -> about/#license\nold.csv -> data/rows.csv\n',
      ),
    ).toEqual([]);
  });

  it('of something that still stands is refused', () => {
    expect(faults('about/#license -> about/')).toEqual([
      'content/permalinks.txt:1:1 /about/#license: it has an alias but still stands',
    ]);
  });

  it('that leads nowhere is refused with the address that was likely meant', () => {
    expect(checkPermalinks(readPermalinks('terms/ -> a-bout/'), site, 'content/')).toEqual([
      'content/permalinks.txt:1:1 /terms/: its alias /a-bout/ does not exist; did you mean about/? Or write an address that this build has',
    ]);
  });

  it('that stands twice, of a passage of a page that is gone, or of a file by a page is refused', () => {
    expect(
      faults('a/ -> about/\na/ -> about/\nb/#x -> about/#license\nold.csv -> about/').map((fault) =>
        fault.replace(/.*?: /, ''),
      ),
    ).toEqual([
      'an alias of this address stands above',
      'its page /b/ is gone',
      'its alias /about/ is of another kind',
    ]);
  });

  it('makes old addresses lead on: pages, passages on the same and on another page, files', () => {
    writeFileSync(
      join(folder, 'about/index.html'),
      '<title>About</title><main id="main"><h2 class="a" id="license">License</h2></main>',
    );
    const text =
      'terms/ -> about/#license\nabout/#terms -> about/#license\nabout/#gone -> /\nold.json -> _astro/data.json';
    placeAliases(readPermalinks(text).filter(isAlias), folder, {
      language: 'en',
      root: 'https://example.org/base/',
      moved: (title) => `Moved: ${title}`,
    });
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    expect(read('about/index.html')).toContain(
      '<h2 class="a" id="license"><span id="terms"></span>License</h2>',
    );
    expect(read('about/index.html')).toContain(
      '<main id="main"><p id="gone"><a href="/base/">Moved: </a></p>',
    );
    expect(read('terms/index.html')).toContain('content="0; url=/base/about/#license"');
    expect(read('terms/index.html')).toContain(
      'rel="canonical" href="https://example.org/base/about/"',
    );
    expect(read('terms/index.html')).toContain('>Moved: About</a>');
    expect(read('old.json')).toBe('{}');
  });
});
