import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Page, type Request } from 'playwright/test';
import { pageFile, pageOfEachKind } from './built-pages.ts';
import { readSections } from './ledger.ts';

/** Bytes; a KB is 1,000 of them. Fonts weigh what they are, all else as brotli 11. */
const KB = 1000;
const bars = { page: 40 * KB, notes: 80, note: 0.3 * KB, css: 9 * KB, fonts: 48 * KB };

interface Weight {
  readonly html: number;
  readonly css: number;
  readonly scripts: number;
  readonly fonts: readonly number[];
  readonly requests: readonly string[];
}

/** Loads a page and weighs what came with it. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const requests: Request[] = [];
  const take = (request: Request): void => {
    requests.push(request);
  };
  page.on('request', take);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('request', take);
  const filesOf = (type: string): Buffer[] =>
    requests
      .filter((request) => request.resourceType() === type)
      .map((request) => readFileSync(pageFile(new URL(request.url()).pathname)));
  return {
    html: compressed(readFileSync(pageFile(path))),
    css: sum(filesOf('stylesheet').map(compressed)),
    scripts: sum(filesOf('script').map(compressed)),
    fonts: filesOf('font').map((bytes) => bytes.length),
    requests: requests.map((request) => request.url()),
  };
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

test.describe('A page is small', () => {
  // Each page is weighed once nothing more is asked for: minutes on a busy machine.
  test.describe.configure({ timeout: 180_000 });

  for (const section of readSections()) {
    test(`for a reader of ${section.id}`, async ({ page }) => {
      const weight = await weigh(page, `/${section.id}/`);
      const notes = section.cited.length;
      const allowed = bars.page + Math.max(0, notes - bars.notes) * bars.note;
      expect.soft(weight.html + weight.css, `HTML and CSS, ${notes} notes`).toBeLessThan(allowed);
      expect.soft(weight.css, 'CSS').toBeLessThan(bars.css);
      expect.soft(weight.fonts.length, 'font files').toBeLessThanOrEqual(2);
      expect.soft(sum(weight.fonts), 'bytes of fonts').toBeLessThan(bars.fonts);
      expect.soft(weight.requests.length, weight.requests.join('\n')).toBeLessThanOrEqual(6);
      expect.soft(await page.locator('link[rel="preload"][as="font"]').count()).toBeLessThan(2);
    });
  }

  test('for a reader of the whole briefing', async ({ page }) => {
    const weight = await weigh(page, '/briefing/');
    expect(weight.html + weight.css).toBeLessThan(190 * KB);
  });

  test('and its scripts are few, on every kind of page', async ({ page }) => {
    const heavy: string[] = [];
    for (const path of pageOfEachKind()) {
      const { scripts } = await weigh(page, path);
      if (scripts > (path === '/search/' ? 120 : 10) * KB) heavy.push(`${path}: ${scripts}`);
    }
    expect(heavy).toEqual([]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
