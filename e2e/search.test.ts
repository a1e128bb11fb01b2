import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { pageFile } from './built-pages.ts';
import { bringAxe, findViolations } from './hearing.ts';
import { sidewaysScroll } from './width.ts';

/** What readers would look for, and what the first three results must lead to. */
const looked: readonly (readonly [query: string, address: string])[] = [
  ['guantanamo', '/guantanamo-and-military/'],
  ['who is held at Guantánamo', '/guantanamo-and-military/'],
  ['IRS', '/deputized-agencies/'],
  ['600 special agents', '/claims/dss-ceiling/'],
  ['287(g)', '/glossary/#287g'],
  ['11,791', '/claims/ice-interior-11791/'],
  ['arrests per day', '/interior-arrests/'],
  ['administrative warrant', '/glossary/#administrative-warrant'],
  ['Texas National Guard', '/deputized-agencies/'],
  ['temporary protected status venezuela', '/parole-and-tps/'],
  ['Haiti', '/parole-and-tps/'],
  ['humanitarian parole', '/parole-and-tps/'],
  ['asylum at the border', '/border-measures/'],
  ['remain in mexico', '/border-measures/'],
  ['Kristi Noem', '/glossary/#kristi-noem'],
  ['Laken Riley', '/interior-arrests/'],
  ['deportation flights', '/figures/deportation-flights/'],
  ['Colombia', '/border-measures/'],
  ['troops at the border', '/guantanamo-and-military/'],
  ['Camp 6', '/glossary/#camp-6'],
];

/** Where the first results lead, in the order shown. */
async function firstResults(page: Page, count: number): Promise<string[]> {
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')),
  );
  return addresses.slice(0, count);
}

test.describe('A reader who searches', () => {
  test('finds each of twenty things in the first three results', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('searchbox', { name: 'Words to find' });
    const lost: string[] = [];
    for (const [query, address] of looked) {
      await field.fill(query);
      await expect(page.getByRole('status')).toContainText(/result/);
      const first = await firstResults(page, 3);
      if (!first.some((link) => link.startsWith(address))) {
        lost.push(`${query}: ${address} is not among ${first.join(', ')}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('finds it in spite of a wrong, missing or doubled letter', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('searchbox', { name: 'Words to find' });
    for (const query of ['guantanano', 'guantnamo', 'guanttanamo']) {
      await field.fill(query);
      await expect
        .poll(async () => (await firstResults(page, 3)).join(' '), query)
        .toContain('/guantanamo-and-military/');
    }
  });

  test('is told that nothing was found for nonsense, and where else to look', async ({ page }) => {
    await page.goto('/search/?q=qwrtzplkj');
    await expect(page.getByRole('status')).toHaveText(/Nothing was found/);
    await page
      .getByRole('main')
      .getByRole('link', { name: /claims/ })
      .click();
    await expect(page).toHaveURL(/\/claims\/$/);
  });

  test('is told the section where several have a heading of the same name', async ({ page }) => {
    await page.goto('/search/?q=since+then');
    const results = page.getByRole('main').getByRole('link', { name: /Since then$/ });
    await expect(results.first()).toBeVisible();
    for (const name of await results.allTextContents()) expect(name).toMatch(/^.+: Since then$/);
  });

  test('comes to the very passage, the words of it marked before', async ({ page }) => {
    await page.goto('/search/?q=stops+short+of+deputizing');
    const result = page.getByRole('main').getByRole('listitem').filter({ hasText: 'stops short' });
    await expect(result.first().locator('mark').first()).toBeVisible();
    await result.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/deputized-agencies\/#/);
    await expect(
      page.getByText('stops short of deputizing', { exact: false }).first(),
    ).toBeInViewport();
  });

  test('gets there from the head of any page, and can send the address on', async ({ page }) => {
    await page.goto('/interior-arrests/');
    await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).fill('border patrol');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=border\+patrol$/);
    await expect(page.getByRole('status')).toContainText(/results/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('searchbox', { name: 'Words to find' })).toHaveValue(
      'border patrol',
    );
    expect((await firstResults(page, 3)).length).toBe(3);
  });

  test('sees results within 100 milliseconds of typing', async ({ page }) => {
    await page.goto('/search/?q=a');
    await expect(page.getByRole('status')).not.toHaveText(/being loaded/);
    const times = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (field === null) return [];
      return ['p', 'parole', 'arrests of', 'military flights to', 'guantanano'].map((query) => {
        field.value = query;
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return performance.now() - start;
      });
    });
    expect(times).toHaveLength(5);
    // The median: a busy machine may stop the browser for a while at any one of them.
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(100);
  });

  test('goes through results by arrow keys alone', async ({ page }) => {
    await page.goto('/search/?q=parole');
    await expect(page.getByRole('status')).toContainText(/results/);
    const field = page.getByRole('searchbox', { name: 'Words to find' });
    await field.focus();
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
  });

  test('sees all of a kind when asked, and meets no barrier among the results', async ({
    page,
  }) => {
    await bringAxe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search/?q=border');
    const list = page.getByRole('main').getByRole('list').first();
    await expect(list.getByRole('listitem')).toHaveCount(5);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page
      .getByRole('button', { name: /Show all/ })
      .first()
      .click();
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(5);
    await expect(list.getByRole('link').nth(5)).toBeFocused();
  });

  test('has little to load, and only there', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/?q=parole');
    await expect(page.getByRole('status')).toContainText(/result/);
    const bytes = asked
      .filter((path) => /\.(js|json)$/.test(path))
      .map((path) => brotliCompressSync(readFileSync(pageFile(path))).length);
    expect(bytes.length).toBeGreaterThan(1);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
    asked.length = 0;
    await page.goto('/deputized-agencies/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  });
});

test.describe('A reader who searches without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is led to lists in which all can be looked up', async ({ page }) => {
    await page.goto('/search/?q=parole');
    await expect(page.getByText(/needs scripts/)).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Words to find' })).toBeHidden();
    for (const name of [/sections and their headings/, /claims/, /glossary/]) {
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    }
  });
});
