import { existsSync, readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, test, type Page } from 'playwright/test';
import { builtPages, pageFile, pageOfEachKind } from './built-pages.ts';

type Node = Record<string, unknown>;

/** The JSON-LD of a page, expanded by a processor of its own: terms are whole addresses of schema.org. */
async function expand(page: Page): Promise<Node[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const expanded = await Promise.all(
    blocks.map((block) =>
      jsonld.expand(JSON.parse(block) as object, {
        documentLoader: (url: string) =>
          Promise.resolve({
            documentUrl: url,
            document: { '@context': { '@vocab': 'https://schema.org/' } },
          }),
      }),
    ),
  );
  return expanded.flat() as Node[];
}

const term = (name: string): string => `https://schema.org/${name}`;
const valuesOf = (node: Node, name: string): string[] =>
  ((node[term(name)] ?? []) as { '@value'?: string }[]).flatMap((one) => one['@value'] ?? []);
const pathOf = (address: string): string => new URL(address).pathname;

test.describe('A machine that reads the pages', () => {
  test('learns what each is: an article with its dates, author and sources; a claim; a picture', async ({
    page,
  }) => {
    const kinds: string[] = [];
    for (const path of ['/', '/border-measures/', '/briefing/', ...firstOf('claims', 'figures')]) {
      await page.goto(path);
      const [node = {}] = await expand(page);
      kinds.push(...((node['@type'] ?? []) as string[]));
      expect(valuesOf(node, 'url').map(pathOf), path).toEqual([path]);
      if (!path.startsWith('/claims/')) {
        expect(valuesOf(node, 'dateModified')[0], path).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(node[term('author')], path).toBeDefined();
      }
      if (/^\/(border-measures|briefing|claims)\//.test(path)) {
        expect(valuesOf(node, 'citation')[0], path).toMatch(/^https?:/);
      }
    }
    const types = ['WebSite', 'Article', 'Article', 'Claim', 'ImageObject'];
    expect(kinds).toEqual(types.map(term));
  });

  test('learns of each table what it is, its terms, and where its files are', async ({ page }) => {
    await page.goto('/data/');
    const tables = (await expand(page)).filter((node) =>
      (node['@type'] as string[]).includes(term('Dataset')),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      for (const name of ['name', 'description', 'license']) {
        expect(valuesOf(table, name)[0], name).toBeTruthy();
      }
      const files = (table[term('distribution')] as Node[]).flatMap((file) =>
        valuesOf(file, 'contentUrl'),
      );
      expect(files.map(pathOf).filter((file) => !existsSync(pageFile(file)))).toEqual([]);
      expect(files).toHaveLength(2);
    }
  });

  test('finds on every kind of page a title, a description and a picture of 1200 by 630', async ({
    page,
  }) => {
    const without: string[] = [];
    for (const path of pageOfEachKind().filter((one) => !/^\/(404|embed)/.test(one))) {
      await page.setContent(readFileSync(pageFile(path), 'utf8').replace(/<body[\s\S]*/, ''));
      const read = (name: string): Promise<string | null> =>
        page.locator(`meta[property="og:${name}"]`).getAttribute('content');
      const picture = readFileSync(pageFile(pathOf((await read('image')) ?? '')));
      const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)].join(' by ');
      if (size !== '1200 by 630' || picture.length > 150_000) without.push(`${path}: ${size}`);
      if (!(await read('title')) || !(await read('description'))) without.push(path);
    }
    expect(without).toEqual([]);
  });

  test('is told how a section is cited, and at which address', async ({ page }) => {
    await page.goto('/border-measures/');
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    await expect(page.locator('link[rel="cite-as"]')).toHaveAttribute('href', canonical ?? '');
    for (const name of ['title', 'author', 'publication_date', 'public_url']) {
      await expect(page.locator(`meta[name="citation_${name}"]`)).toHaveAttribute('content', /./);
    }
  });

  test('finds the list of all pages by the file for robots', () => {
    const robots = readFileSync(pageFile('/robots.txt'), 'utf8');
    const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(readFileSync(pageFile(pathOf(sitemap)), 'utf8')).toContain('sitemap-0.xml');
    const listed = [
      ...readFileSync(pageFile('/sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map(([, address = '']) => pathOf(address));
    const pages = builtPages().filter((path) => !/^\/(404|embed)/.test(path));
    expect(listed.sort()).toEqual(pages.sort());
  });
});

/** The first page of each of some folders. */
function firstOf(...folders: string[]): string[] {
  return folders.flatMap(
    (folder) => builtPages().find((path) => new RegExp(`^/${folder}/.`).test(path)) ?? [],
  );
}
