import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'mine'), '', { mode: 0o755 });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a browser', () => {
  it('is the one of CHROMIUM_PATH before any other', () => {
    const mine = join(folder, 'mine');
    expect(findChromium({ CHROMIUM_PATH: mine, PATH: folder })?.path).toBe(mine);
  });

  it('is not another one where CHROMIUM_PATH is wrong', () => {
    expect(findChromium({ CHROMIUM_PATH: join(folder, 'none'), PATH: folder })).toBeNull();
  });

  it('is found among the installed programs', () => {
    expect(findChromium({ PATH: folder })?.path).toMatch(/chrom/i);
  });

  it('starts without calls of its own', () => {
    expect(findChromium({ PATH: folder })?.args).toContain('--disable-background-networking');
  });

  describe('that is started', { timeout: 60_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      const found = findChromium();
      if (found === null) throw new Error('no browser: `npm run browser` gets one');
      browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
    });

    it('opens nothing but the pages that it is asked for', async () => {
      const context = await browser.newContext();
      await context.newPage();
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      await context.close();
      expect(targetInfos.map(({ url }) => url)).toEqual(['about:blank']);
    });

    it('leaves out all that Playwright would leave out', async () => {
      const page = await browser.newPage();
      await page.goto('chrome://version/');
      const line = (await page.locator('#command_line').textContent()) ?? '';
      const [theirs, ours] = [...line.matchAll(/--disable-features=(\S+)/g)].map(([, names = '']) =>
        names.split(','),
      );
      await page.close();
      // What begins with these letters belongs to another browser.
      const missing = theirs?.filter((name) => !/^ms[A-Z]/.test(name) && !ours?.includes(name));
      expect(missing).toEqual([]);
    });
  });
});
