import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { extname, join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { distFolder } from '../built-pages.ts';
import { promisedHeaders, statedHeaders } from './headers-file.ts';
import { startNginx, type RunningServer } from './nginx.ts';

/** What a browser must be told of each kind of file. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  // The sums of all files have no ending, as the tools that check them write it.
  '': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let server: RunningServer;
const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });

/** Every file of the site, by the path that readers ask for. */
const files = new Map(
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = file.slice(distFolder.length).split(sep).join('/');
      return [path.replace(/\/index\.html$/, '/'), file] as const;
    })
    .filter(([path]) => !['/404.html', '/_headers'].includes(path)),
);

test.describe('The example of an nginx', () => {
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    server = await startNginx();
  });
  test.afterAll(() => server.stop());

  test('gives every file as it is, with the type and the headers that _headers promises', async () => {
    const faults: string[] = [];
    for (const [path, file] of files) {
      const { status, headers, body } = await ask(path);
      if (status !== 200 || !body.equals(readFileSync(file))) faults.push(`${path}: ${status}`);
      if (headers['content-type'] !== types[extname(file)]) {
        faults.push(`${path}: ${headers['content-type'] ?? 'no type'}`);
      }
      const promised = promisedHeaders(path);
      for (const name of statedHeaders) {
        // A page's is nginx's own: hosts that read _headers say of themselves that pages are asked for anew.
        const expected = promised.get(name) ?? (name === 'cache-control' ? 'no-cache' : undefined);
        if (headers[name] !== expected) faults.push(`${path}: ${name}: ${String(headers[name])}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('sends texts packed, by brotli or gzip, to those who take it', async () => {
    const faults: string[] = [];
    const packed = [...files].filter(([path]) => !/\.(png|pdf|zip|woff2)$/.test(path));
    for (const [path, file] of packed) {
      for (const [encoding, unpack] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await ask(path, { 'accept-encoding': encoding });
        const isRight =
          headers['content-encoding'] === encoding && unpack(body).equals(readFileSync(file));
        if (!isRight) faults.push(`${path}: ${headers['content-encoding'] ?? 'not packed'}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('sends nothing again that a browser has', async () => {
    for (const path of ['/', '/data/', '/robots.txt', '/changes.xml']) {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const first = await ask(path, { 'accept-encoding': encoding });
        for (const condition of [
          { 'if-none-match': first.headers.etag ?? '' },
          { 'if-modified-since': first.headers['last-modified'] ?? '' },
        ]) {
          const again = await ask(path, { 'accept-encoding': encoding, ...condition });
          expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
        }
      }
    }
  });

  test('answers for what is not there by the page that helps, with status 404 and the policy', async () => {
    const page = readFileSync(join(distFolder, '404.html'));
    const gone = [
      '/nothing/',
      '/claims/nothing/',
      '/data/nothing.csv',
      '/_headers',
      '/index.html.br',
    ];
    for (const path of gone) {
      const { status, headers, body } = await ask(path);
      expect([path, status, body.equals(page)]).toEqual([path, 404, true]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('leads to a folder from its name without the slash', async () => {
    const { status, headers } = await ask('/about');
    expect([status, headers.location]).toEqual([301, '/about/']);
  });

  test('lets a figure made for it stand in another site’s page, and no other page', async ({
    page,
  }) => {
    const embed = [...files.keys()].find((path) => /^\/embed\/./.test(path)) ?? '';
    const frames: Record<string, string> = { embed, about: '/about/', claims: '/claims/' };
    await page.route('http://other.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: Object.entries(frames)
          .map(
            ([name, path]) =>
              `<iframe name="${name}" src="http://127.0.0.1:${server.port}${path}"></iframe>`,
          )
          .join(''),
      }),
    );
    await page.goto('http://other.example/', { waitUntil: 'load' });
    await expect(page.frameLocator('[name="embed"]').getByRole('img').first()).toBeVisible();
    for (const name of ['about', 'claims']) {
      expect(await page.frame(name)?.getByRole('main').count(), name).toBe(0);
    }
  });
});
