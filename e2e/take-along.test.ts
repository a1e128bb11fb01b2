import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { makeFolder } from './build-site.ts';
import { distFolder } from './built-pages.ts';
import { normalize, readClaims, readSections, readSources } from './ledger.ts';

const zipName = readdirSync(distFolder).find((file) => file.endsWith('.zip')) ?? '';
const sections = readSections();

test.describe('A reader who takes the site along as a folder', () => {
  const folder = makeFolder('taken-along');
  const root = join(folder.path, zipName.replace('.zip', ''));
  test.afterAll(folder.remove);
  test.beforeAll(() => {
    for (const [name, bytes] of Object.entries(
      unzipSync(readFileSync(join(distFolder, zipName))),
    )) {
      mkdirSync(dirname(join(folder.path, name)), { recursive: true });
      writeFileSync(join(folder.path, name), bytes);
    }
  });

  test('reads it from disk with its type and colors, and follows links through it', async ({
    page,
    context,
  }) => {
    const outside: string[] = [];
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('requestfailed', (request) => faults.push(request.url()));
    context.on('request', (request) => {
      if (!request.url().startsWith('file:')) outside.push(request.url());
    });
    await page.goto(pathToFileURL(join(root, 'index.html')).href);
    const [section] = sections;
    await page
      .getByRole('banner')
      .getByRole('link', { name: section?.title ?? '' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section?.question ?? '');
    expect(
      await page.evaluate(async () => {
        await document.fonts.ready;
        return document.fonts.size > 0 && getComputedStyle(document.body).fontFamily;
      }),
    ).toContain('Source Serif');
    await page.getByRole('main').locator('a.claim').first().click();
    await expect(page.locator('li:target')).toBeVisible();
    await page
      .locator('li:target')
      .getByRole('link', { name: /own page|claim’s page/ })
      .click();
    await expect(page).toHaveURL(/\/claims\/[^/]+\/index\.html$/);
    await page.getByRole('banner').getByRole('link', { name: 'Glossary' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveCount(0);
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('finds behind every link a file, and the place in it', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string): Set<string> => {
      const known = ids.get(file);
      if (known !== undefined) return known;
      const found = readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g);
      const set = new Set([...found].map(([, id = '']) => id));
      ids.set(file, set);
      return set;
    };
    const broken: string[] = [];
    let followed = 0;
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    for (const page of pages) {
      const html = readFileSync(join(root, page), 'utf8');
      if (/<script(?![^>]*ld\+json)/.test(html)) broken.push(`${page}: a script`);
      for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        if (/^(https?|mailto):/.test(address)) continue;
        followed += 1;
        const [path = '', fragment] = address.split('#');
        const file = path === '' ? join(root, page) : resolve(dirname(join(root, page)), path);
        if (address.startsWith('/') || !existsSync(file) || !file.startsWith(root)) {
          broken.push(`${page}: ${address}`);
        } else if (fragment && file.endsWith('.html') && !idsOf(file).has(fragment)) {
          broken.push(`${page}: ${address}: no such place`);
        }
      }
    }
    expect(pages.length).toBeGreaterThan(400);
    expect(followed).toBeGreaterThan(10_000);
    expect(broken.slice(0, 20)).toEqual([]);
  });
});

test.describe('A reader who takes the text along as Markdown', () => {
  const markdown = readFileSync(join(distFolder, 'briefing.md'), 'utf8');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);

  test('has every section and heading, and a footnote for every reference', () => {
    const headings = normalize(markdown);
    for (const { question, headings: parts } of sections) {
      expect(headings).toContain(normalize(question));
      for (const { text } of parts) expect(headings).toContain(normalize(text));
    }
    const references = new Set<string>();
    const definitions = new Set<string>();
    const visit = (node: { type: string; identifier?: string; children?: unknown[] }): void => {
      if (node.type === 'footnoteReference') references.add(node.identifier ?? '');
      if (node.type === 'footnoteDefinition') definitions.add(node.identifier ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(tree);
    expect([...definitions].sort()).toEqual([...references].sort());
    expect(definitions.size).toBe(sections.reduce((sum, { cited }) => sum + cited.length, 0));
  });

  test('has the address of every source that a section cites, and no markup', () => {
    const plain = markdown.replaceAll('\\', '');
    const sources = readSources();
    const claims = new Map(readClaims().map((claim) => [claim.id, claim]));
    const lost = sections
      .flatMap(({ cited }) => cited)
      .flatMap((id) => claims.get(id)?.sources ?? [])
      .flatMap(({ source }) => sources.get(source)?.url ?? [])
      .filter((url) => !plain.includes(url));
    expect([...new Set(lost)]).toEqual([]);
    expect(markdown).not.toMatch(/<(p|div|span|a|svg|sup|br)\b/);
  });

  test('is found from the front page, from About and by programs', async ({ page }) => {
    for (const path of ['/', '/about/']) {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.locator('a[href$="briefing.md"]')).toBeVisible();
      await expect(main.locator(`a[href$="${zipName}"]`)).toBeVisible();
      await expect(main.locator('a[href$="changes.xml"]')).toBeVisible();
    }
    const programs = await (await page.request.get('/llms.txt')).text();
    expect(programs).toMatch(/^# .+\n\n> .+/);
    expect(programs).toMatch(/\(https?:\/\/[^)]+\/briefing\.md\)/);
  });
});
