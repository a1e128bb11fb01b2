import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parseFeed } from '@rowanmanning/feed-parser';
import { csvParse } from 'd3';
import { expect, test } from 'playwright/test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { buildSite, copySmallExplainer, makeFolder } from './build-site.ts';
import { builtFiles, builtPages, pageFile } from './built-pages.ts';
import {
  copyHostileExplainer,
  formulas,
  hostile,
  hostileAddress,
  hostileLabel,
  replaceIn,
} from './hostile-explainer.ts';
import { listenForNoises } from './noises.ts';
import { folderOrigin, serveFolder } from './serve-folder.ts';

test.describe('Content that holds markup', () => {
  const folder = makeFolder('markup');
  const dist = join(folder.path, 'dist');
  const read = (path: string): string => readFileSync(pageFile(path, dist), 'utf8');
  test.afterAll(folder.remove);

  test.beforeAll(() => {
    const { code, output } = buildSite(copyHostileExplainer(folder.path), dist);
    expect(code, output).toBe(0);
  });

  test('is in no page anything but text', async ({ page }) => {
    const faults: string[] = [];
    for (const path of builtPages(dist)) {
      const found = await page.evaluate(findLiveMarkup, read(path));
      faults.push(...found.map((markup) => `${path}: ${markup}`));
    }
    expect(faults).toEqual([]);
  });

  test('shows as it was written on every page that tells it, and never runs', async ({
    context,
    page,
  }) => {
    await serveFolder(context, dist);
    const noises = await listenForNoises(page, folderOrigin);
    for (const path of [
      '/',
      '/reading-rooms/',
      '/claims/quiet-room-seats/',
      '/sources/',
      '/figures/',
      '/figures/loans-compared/',
      '/embed/the-days/',
      '/glossary/',
      '/timeline/',
      '/changes/',
      '/data/',
      '/cite/',
      '/briefing/',
    ]) {
      await page.goto(`${folderOrigin}${path}`);
      const shown = await page.locator('body').textContent();
      expect(anyQuotes(shown ?? ''), path).toContain(anyQuotes(hostile));
      await expect(page).not.toHaveTitle('taken');
    }
    expect(noises).toEqual([]);
  });

  test('is found by the search, and shown in its results as text', async ({ context, page }) => {
    await serveFolder(context, dist);
    const noises = await listenForNoises(page, folderOrigin);
    await page.goto(`${folderOrigin}/search/?q=onerror`);
    const results = page.getByRole('main').getByRole('listitem');
    await expect(results.filter({ hasText: '<script>' }).first()).toBeVisible();
    expect(await page.locator('script:not([src], [type="application/ld+json"]), img').count()).toBe(
      0,
    );
    await page.goto(`${folderOrigin}/search/?q=${encodeURIComponent(hostile)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(hostile);
    await expect(page).not.toHaveTitle('taken');
    expect(noises).toEqual([]);
  });

  test('leaves the drawings well-formed, without a script, and still drawn as pictures', async ({
    page,
  }) => {
    const drawings = builtFiles(/^\/figures\/.*\.svg$/, dist);
    expect(drawings.length).toBeGreaterThan(0);
    let texts = '';
    for (const path of drawings) {
      const { live, text } = await page.evaluate(readDrawing, read(path));
      expect(live, path).toEqual([]);
      texts += text;
    }
    const pictures = builtFiles(/^\/figures\/.*\.png$/, dist);
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) {
      expect(readFileSync(pageFile(path, dist)).subarray(1, 4).toString(), path).toBe('PNG');
    }
    expect(anyQuotes(texts)).toContain(anyQuotes(hostileLabel));
    expect(anyQuotes(texts)).toContain(anyQuotes(hostile));
  });

  test('is plain text in what machines read: JSON-LD, the feed, JSON, citations', async ({
    page,
  }) => {
    const told = await page.evaluate(readLinkedData, read('/claims/quiet-room-seats/'));
    expect(anyQuotes(JSON.stringify(told.map((block) => JSON.parse(block) as object)))).toContain(
      anyQuotes(JSON.stringify(hostile)).slice(1, -1),
    );

    // As XML says it; a reader of feeds may go on to decode what it finds, and still comes to words.
    const said = await page.evaluate(readFeed, read('/changes.xml'));
    expect(said.map(anyQuotes)).toEqual([anyQuotes(hostile), anyQuotes(hostile)]);
    expect(parseFeed(read('/changes.xml')).items[0]?.description).toMatch(/^<script>/);

    const { claims } = JSON.parse(read('/data/claims.json')) as { claims: { statement: string }[] };
    expect(claims.some(({ statement }) => statement.endsWith(hostile))).toBe(true);

    for (const form of ['json', 'bib', 'ris']) {
      const [work = {}] = new Cite(read(`/cite/reading-rooms.${form}`)).data;
      expect(anyQuotes(String(work.title)), form).toBe(anyQuotes(hostile));
    }
  });

  test('runs in no spreadsheet: a text like a formula is marked as text, in the CSV alone', () => {
    const rows = csvParse(read('/data/loans-by-kind.csv'));
    const notes = rows.map(({ note }) => note);
    expect(notes).toEqual([...formulas.map((formula) => `'${formula}`), hostile]);
    expect(rows.map(({ loans }) => loans)).toEqual(['5040', '1260', '8190', '3150']);
    const table = JSON.parse(read('/data/loans-by-kind.json')) as { rows: { note: string }[] };
    expect(table.rows.map(({ note }) => note)).toEqual([...formulas, hostile]);
  });

  test('is escaped in the briefing as Markdown', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(read('/briefing.md'));
    const kinds = new Set<string>();
    const addresses: string[] = [];
    let text = '';
    const walk = (node: object): void => {
      const { type, children, value, url } = node as MarkdownNode;
      kinds.add(type);
      if (url !== undefined) addresses.push(url);
      if (type === 'text') text += value ?? '';
      children?.forEach(walk);
    };
    walk(tree);
    expect([...kinds]).not.toContain('html');
    expect(anyQuotes(text)).toContain(anyQuotes(hostile));
    expect(addresses.filter((address) => !/^(https?|mailto):/.test(address))).toEqual([]);
  });

  test('leaves no address: a link leads where its address says, as far as it goes', async ({
    page,
  }) => {
    await page.setContent(read('/sources/').replace(/<meta http-equiv[^>]*>/, ''));
    const link = page.getByRole('link', { name: /They want to read at night/ });
    expect(await link.getAttribute('href')).toContain(hostileAddress);
  });
});

test('Markup, scripts and addresses that an author must not write stop the build, all of them named', () => {
  const folder = makeFolder('forbidden');
  try {
    const content = copySmallExplainer(folder.path);
    const section = 'sections/borrowing-rules.mdx';
    replaceIn(
      content,
      section,
      'Nobody has published',
      '<script>document.title="taken"</script>\n\nNobody has published',
    );
    replaceIn(
      content,
      section,
      '[kept families away](claim:friends-on-fees)',
      '[kept families away](javascript:alert(1))',
    );
    replaceIn(
      content,
      'sources/news.yaml',
      'https://courier.example.org/2023/05/03/library',
      'javascript:alert(1)',
    );
    replaceIn(
      content,
      'sources/official.yaml',
      'https://library.example.org/rules',
      'data:text/html,<b>rules</b>',
    );
    const { code, output } = buildSite(content, join(folder.path, 'dist'));
    expect(code).toBe(1);
    expect(output).toMatch(/borrowing-rules\.mdx:\d+:\d+.*script/);
    expect(output).toMatch(/borrowing-rules\.mdx:\d+:\d+.*javascript:/);
    expect(output).toMatch(/news\.yaml:\d+:\d+ courier-double-the-books.*https:\/\//);
    expect(output).toMatch(/official\.yaml:\d+:\d+ house-rules-2023.*https:\/\//);
  } finally {
    folder.remove();
  }
});

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** A text with one sort of quotation mark: typesetting chooses among them by their place. */
function anyQuotes(text: string): string {
  return text.replace(/["'“”‘’]/g, '"');
}

/** Runs in the browser: elements and attributes that could run something. JSON-LD is data and may stand. */
function findLiveMarkup(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('*')].flatMap((element) => {
    const isData = element.getAttribute('type') === 'application/ld+json';
    const isInlineScript =
      element.localName === 'script' && !element.hasAttribute('src') && !isData;
    const attributes = [...element.attributes].filter(
      ({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value),
    );
    return [
      ...(isInlineScript ? [element.outerHTML.slice(0, 80)] : []),
      ...(element.getAttribute('src') === 'x' ? [element.outerHTML] : []),
      ...attributes.map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    ];
  });
}

/** Runs in the browser: what of a drawing's file could run, and all that it says. */
function readDrawing(svg: string): { live: string[]; text: string } {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const all = [...parsed.querySelectorAll('*')];
  const live = all.flatMap(({ localName, attributes, outerHTML }) => [
    ...(['parsererror', 'script', 'foreignObject', 'image', 'img'].includes(localName)
      ? [outerHTML.slice(0, 200)]
      : []),
    ...[...attributes]
      .filter(({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value))
      .map(({ name }) => `${localName} ${name}`),
  ]);
  const labels = all.map((element) => element.getAttribute('aria-label') ?? '');
  return { live, text: [parsed.documentElement.textContent, ...labels].join('\n') };
}

/** Runs in the browser: what an Atom feed says of its newest entry, and who its author is. */
function readFeed(xml: string): string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return ['entry summary', 'author name'].map((path) =>
    (parsed.querySelector(path)?.textContent ?? '').trim(),
  );
}

/** Runs in the browser: the blocks of JSON-LD of a page. */
function readLinkedData(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent,
  );
}
