import type { Page } from 'playwright/test';

/**
 * Notes everything that the page does from now on and should not: calls to other hosts, messages,
 * failed requests, policy violations. The list grows while the page is used.
 */
export async function listenForNoises(page: Page, baseAddress: string): Promise<string[]> {
  const noises: string[] = [];
  const { origin } = new URL(baseAddress);
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
