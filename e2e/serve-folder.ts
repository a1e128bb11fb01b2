import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright/test';

/** A host that exists only inside the browser of a test. */
export const folderOrigin = 'https://folder.example';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Answers the browser's requests to `folderOrigin` from a built folder that stands under a base path,
 * as a host of plain files would. Anything else fails, as it does without a network.
 */
export async function serveFolder(
  context: BrowserContext,
  folder: string,
  basePath = '/',
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== folderOrigin || !url.pathname.startsWith(basePath)) {
      await route.abort('addressunreachable');
      return;
    }
    const path = decodeURIComponent(url.pathname.slice(basePath.length));
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      await route.fulfill({ status: 404, body: `${url.pathname} is not there` });
      return;
    }
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    await route.fulfill({ body: readFileSync(file), contentType });
  });
}
