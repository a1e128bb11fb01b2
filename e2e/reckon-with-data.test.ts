import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { expect, test } from 'playwright/test';
import { distFolder } from './built-pages.ts';
import { readClaims } from './ledger.ts';

const file = (name: string): string => readFileSync(join(distFolder, 'data', name), 'utf8');
const json = (name: string) => JSON.parse(file(name)) as object;

test.describe('A reader who reckons with the data', () => {
  test('gets a data package that is valid, and every row as its columns promise', async () => {
    const server = await serve();
    try {
      const { port } = server.address() as { port: number };
      const data = await Package.load(`http://localhost:${String(port)}/datapackage.json`);
      expect(data.errors.map(String)).toEqual([]);
      expect(data.valid).toBe(true);
      const tables = data.resources.filter(({ tabular }) => tabular);
      expect(tables.length).toBeGreaterThan(15);
      const faults: string[] = [];
      for (const table of tables) {
        // Casts each cell to its column's type and holds the rows to the key.
        const rows = await table.read({ keyed: true }).catch((error: unknown) => {
          faults.push(`${table.name}: ${String(error)}`);
          return [];
        });
        if (rows.length === 0) faults.push(`${table.name}: no rows`);
        for (const { name, description, type, unit } of table.descriptor.schema.fields) {
          if (!description) faults.push(`${table.name}.${name}: no meaning`);
          if (type === 'number' && !unit) faults.push(`${table.name}.${name}: no unit`);
        }
        if ((table.descriptor.licenses ?? []).length === 0)
          faults.push(`${table.name}: no license`);
      }
      expect(faults).toEqual([]);
    } finally {
      server.close();
    }
  });

  test('gets every claim in a form that its own schema describes', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    // Its types describe the package as one kind of module, and it is read as another.
    (addFormats.default as (to: Ajv2020) => unknown)(ajv);
    const validate = ajv.compile(json('claims.schema.json'));
    const claims = json('claims.json') as { claims: { id: string; sources: unknown[] }[] };
    expect(validate(claims), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(claims.claims.map(({ id }) => id).sort()).toEqual(
      readClaims()
        .map(({ id }) => id)
        .sort(),
    );
    // The schema refuses what it does not name: what is for the team alone can never slip in.
    const [first] = claims.claims;
    expect(validate({ ...claims, claims: [{ ...first, editorial: 'for us' }] })).toBe(false);
    expect(validate({ ...claims, claims: [{ ...first, sources: [] }] })).toBe(false);
  });

  test('finds all files on the page of the data, and may use them from another site', async ({
    page,
  }) => {
    await page.goto('/data/');
    for (const name of ['datapackage.json', 'claims.json', 'claims.schema.json']) {
      const link = page.getByRole('main').locator(`a[href$="/data/${name}"]`);
      await expect(link.first()).toBeVisible();
      const response = await page.request.get((await link.first().getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
    }
    const headers = readFileSync(join(distFolder, '_headers'), 'utf8');
    for (const path of ['/data/*', '/embed/*']) {
      const rule = headers.split(/\n(?=\/)/).find((one) => one.startsWith(`${path}\n`));
      expect(rule, path).toContain('Access-Control-Allow-Origin: *');
    }
  });
});

/** The package's reader asks for the tables as any program would, over HTTP. */
async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    try {
      response.end(file((request.url ?? '/').slice(1)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
