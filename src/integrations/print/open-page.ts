import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { StaticFont } from '../font-files.ts';
import { findFont, withPrintFonts } from './print-fonts.ts';

/** A built site in a folder, and where it will stand. */
export interface BuiltSite {
  readonly folder: string;
  /** Its origin, such as `https://example.org`. */
  readonly origin: string;
  /** The path under it; begins and ends with a slash. */
  readonly basePath: string;
  /** The fonts for paper; without them those of the screen are used. */
  readonly fonts?: readonly StaticFont[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * Opens a page of the built site at its own address, as a sheet of paper sees it: every request is answered
 * from the folder, so that the links in a PDF are those of the published site and no server is needed.
 * Scripts do not run, since none is needed to read.
 * @throws where the page, or a file that it needs, is not there.
 */
export async function openPage(browser: Browser, site: BuiltSite, path: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const missing: string[] = [];
  await page.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    const font = findFont(address.pathname, site.fonts ?? []);
    if (font !== undefined) {
      await route.fulfill({ body: Buffer.from(font.bytes), contentType: 'font/ttf' });
      return;
    }
    const file = fileOf(address, site);
    if (file === undefined) {
      missing.push(address.href);
      await route.abort();
      return;
    }
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    const body = file.endsWith('.css') ? withPrintFonts(bytes, site.fonts ?? []) : bytes;
    await route.fulfill({ body, contentType });
  });
  await page.goto(new URL(site.basePath + path, site.origin).href, { waitUntil: 'load' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  if (missing.length > 0) {
    throw new Error(`/${path} asks for what the built site does not hold: ${missing.join(', ')}`);
  }
  return page;
}

function fileOf(address: URL, { folder, origin, basePath }: BuiltSite): string | undefined {
  if (address.origin !== origin || !address.pathname.startsWith(basePath)) return undefined;
  const path = decodeURIComponent(address.pathname.slice(basePath.length));
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
