import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const places = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/**
 * Opens an installed Firefox, driven by WebDriver BiDi.
 * @param isDark whether the reader's system is dark.
 * @throws with what to install where there is none.
 */
export async function openFirefox({ isDark = false } = {}): Promise<Browser> {
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'No Firefox was found: on Debian or Ubuntu, apt-get install firefox-esr; or set FIREFOX_PATH.',
    );
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // 0 is dark, 1 is light, whatever the machine is.
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1 },
  });
}

/** The address of a path of the served site. */
export const siteAddress = (path: string): string =>
  `http://localhost:${process.env.SITE_PORT ?? ''}${path}`;

/** A new page of 1280 by 900, and all that it says, breaks or asks of others from now on. */
export async function openPage(browser: Browser): Promise<{ page: Page; noises: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const noises: string[] = [];
  const note = (what: string): void => {
    noises.push(`${page.url()}: ${what}`);
  };
  page.on('console', (message) => {
    note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`script error: ${String(error)}`);
  });
  page.on('request', (request) => {
    // Firefox tries by data of its own which forms of fonts it knows.
    if (!request.url().startsWith('data:') && !request.url().startsWith(siteAddress('/')))
      note(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // eslint-disable-next-line no-console -- it runs in the page, whose messages are noted here
      console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, noises };
}
