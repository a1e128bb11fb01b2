import { expect, test, type Page } from 'playwright/test';
import { builtPages, inParts, pageOfEachKind } from './built-pages.ts';

/** Everything that a page did and should not have: calls to other hosts, messages, failures, violations. */
async function listenTo(page: Page, origin: string): Promise<string[]> {
  const noises: string[] = [];
  const note = (what: string, detail: string): void => {
    noises.push(`${page.url()}: ${what}: ${detail}`);
  };
  page.on('console', (message) => {
    note(`console ${message.type()}`, message.text());
  });
  page.on('pageerror', (error) => {
    note('script error', error.message);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') note('another host', url.href);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the test itself cut off by going on to the next page; a block or a fault has another reason.
    if (reason !== 'net::ERR_ABORTED') note('failed request', `${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}`, response.url());
  });
  await page.exposeFunction('noteViolation', (detail: string) => {
    note('policy violation', detail);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const scope = globalThis as unknown as { noteViolation: (detail: string) => void };
      scope.noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return noises;
}

test.describe('A page is quiet: no other host, no message, no violation, no failed request', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  for (const [part, paths] of inParts(builtPages(), 8).entries()) {
    test(`as it loads (part ${part + 1} of all pages)`, async ({ page, baseURL }) => {
      const noises = await listenTo(page, new URL(baseURL ?? '').origin);
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'load' });
      }
      expect(noises).toEqual([]);
    });
  }

  test('in print and in dark mode', async ({ page, baseURL }) => {
    const noises = await listenTo(page, new URL(baseURL ?? '').origin);
    for (const path of pageOfEachKind()) {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.goto(path);
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.reload();
    }
    expect(noises).toEqual([]);
  });

  test('and every page states the policy that forbids the rest', async ({ page }) => {
    const without: string[] = [];
    for (const path of pageOfEachKind()) {
      await page.goto(path);
      const policy = await page
        .locator('meta[http-equiv="content-security-policy" i]')
        .getAttribute('content');
      if (policy === null || /unsafe-|\*/.test(policy))
        without.push(`${path}: ${policy ?? 'none'}`);
    }
    expect(without).toEqual([]);
  });
});
