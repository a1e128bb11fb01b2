import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { buildSite, makeFolder, smallExplainer } from './build-site.ts';
import { crawl } from './crawl.ts';
import { folderOrigin, serveFolder } from './serve-folder.ts';

const basePath = '/some/path/';

test.describe('A site that stands under a path', () => {
  const out = makeFolder('base-path');
  test.afterAll(out.remove);

  test.beforeAll(() => {
    const { code, output } = buildSite(smallExplainer, out.path, basePath);
    expect(code, output).toBe(0);
  });

  test('links only to addresses under that path, and all of them lead somewhere', async ({
    page,
  }) => {
    const { broken, doubled } = await crawl(page, out.path, basePath);
    expect(broken).toEqual([]);
    expect(doubled).toEqual([]);
  });

  test('goes into the zip with relative addresses all the same', () => {
    const [zip = ''] = readdirSync(out.path).filter((file) => file.endsWith('.zip'));
    const files = unzipSync(readFileSync(join(out.path, zip)));
    const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
    const bound = pages.flatMap(([name, bytes]) =>
      [...strFromU8(bytes).matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(
        ([, address = '']) => `${name}: ${address}`,
      ),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(bound).toEqual([]);
  });

  test('loads its styles, fonts and scripts from there, and is walked by its own links', async ({
    context,
    page,
  }) => {
    const failed: string[] = [];
    context.on('requestfailed', (request) => failed.push(request.url()));
    context.on('response', (response) => {
      if (!response.ok()) failed.push(response.url());
    });
    await serveFolder(context, out.path, basePath);
    await page.goto(`${folderOrigin}${basePath}`);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'What may a reader take home?' })
      .click();
    await expect(page).toHaveURL(`${folderOrigin}${basePath}borrowing-rules/`);
    await page.getByRole('link', { name: 'A Month at the Library' }).first().click();
    await expect(page).toHaveURL(`${folderOrigin}${basePath}`);
    await page.waitForLoadState('networkidle');
    expect(failed).toEqual([]);
  });
});
