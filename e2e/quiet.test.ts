import { expect, test } from 'playwright/test';
import { pageOfEachKind } from './built-pages.ts';
import { listenForNoises } from './noises.ts';

// As it loads, every page is heard by every-page.test.ts.
test.describe('A page is quiet: no other host, no message, no violation, no failed request', () => {
  test.describe.configure({ timeout: 120_000 });

  test('in print and in dark mode, and states the policy that forbids the rest', async ({
    page,
    baseURL,
  }) => {
    const noises = await listenForNoises(page, baseURL ?? '');
    const without: string[] = [];
    for (const path of pageOfEachKind()) {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.goto(path);
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.reload();
      const policy = await page
        .locator('meta[http-equiv="content-security-policy" i]')
        .getAttribute('content');
      if (policy === null || /unsafe-|\*/.test(policy)) {
        without.push(`${path}: ${policy ?? 'none'}`);
      }
    }
    expect.soft(noises).toEqual([]);
    expect.soft(without, 'pages without a strict policy').toEqual([]);
  });
});
