import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'no such page');
  server = await startServer({ folder, basePath: '/some/path/', port: 47100 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(
  path: string,
): Promise<{ status: number; text: string; location: string | null }> {
  const response = await fetch(new URL(path, server.address), { redirect: 'manual' });
  const { status, headers } = response;
  return { status, text: await response.text(), location: headers.get('location') };
}

describe('the server', () => {
  it('serves pages under its base path', async () => {
    expect(await ask('./')).toMatchObject({ status: 200, text: 'front' });
    expect(await ask('about/')).toMatchObject({ status: 200, text: 'about' });
  });

  it('answers an unknown address, in its path or out of it, with 404.html and status 404', async () => {
    expect(await ask('none/')).toMatchObject({ status: 404, text: 'no such page' });
    expect(await ask('/')).toMatchObject({ status: 404, text: 'no such page' });
  });

  it('sends a folder on to its address with a slash', async () => {
    expect(await ask('about?a=1')).toMatchObject({
      status: 301,
      location: '/some/path/about/?a=1',
    });
  });

  it('does not leave its folder', async () => {
    expect((await ask('..%2f..%2f..%2f..%2fetc%2fhostname')).status).toBe(404);
  });

  it('tells a taken port and takes the next', async () => {
    const port = Number(new URL(server.address).port);
    const taken: number[] = [];
    const second = await startServer({
      folder,
      basePath: '/',
      port,
      onTaken: (other) => taken.push(other),
    });
    await second.close();
    expect(taken[0]).toBe(port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  });
});
