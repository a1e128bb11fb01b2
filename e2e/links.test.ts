import { expect, test } from 'playwright/test';
import { distFolder } from './built-pages.ts';
import { crawl } from './crawl.ts';

test.describe('A reader who follows links', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  test('finds every internal address and fragment, no id twice on a page, no letter out of the fonts', async ({
    page,
  }) => {
    const { broken, doubled, unshipped } = await crawl(page, distFolder);
    expect(broken, 'addresses that lead nowhere').toEqual([]);
    expect(doubled, 'ids that stand twice on a page').toEqual([]);
    expect(unshipped, 'letters that a shipped font lacks').toEqual([]);
  });

  test('gets a page that helps at an address that does not exist', async ({ page }) => {
    const response = await page.goto('/no-such-page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('main')).toBeVisible();
    expect(new URL(page.url()).pathname).not.toBe('/no-such-page/');
  });
});
