import { expect, test } from 'playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { pageOfEachKind } from '../built-pages.ts';
import { readSections } from '../ledger.ts';
import { openFirefox, openPage, siteAddress } from './open-firefox.ts';

const [section] = readSections();
if (section === undefined) throw new Error('the content holds no section');
const reference = 'main a[role="doc-noteref"]';

test.describe('In Firefox a reader', () => {
  let browser: Browser;
  let page: Page;
  let noises: string[];

  test.beforeAll(async () => {
    browser = await openFirefox();
    ({ page, noises } = await openPage(browser));
  });
  test.afterAll(() => browser.close());
  test.afterEach(() => {
    expect(noises.splice(0)).toEqual([]);
  });

  test('finds every kind of page quiet, and as wide as the window at 320 and 1440 pixels', async () => {
    const wide: string[] = [];
    for (const path of pageOfEachKind()) {
      await page.goto(siteAddress(path), { waitUntil: 'load' });
      for (const width of [320, 1440]) {
        await page.setViewport({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${path} at ${width}: ${over} pixels too wide`);
      }
    }
    expect(wide).toEqual([]);
  });

  for (const width of [1280, 1440, 360]) {
    test(`reads notes by keyboard and by click at ${width} pixels, in view and under nothing`, async () => {
      await page.setViewport({ width, height: 800 });
      await page.goto(siteAddress(`/${section.id}/`), { waitUntil: 'load' });
      const count = (await page.$$(reference)).length;
      for (const at of [0, Math.floor(count / 2), count - 1]) {
        await openByKeyboard(page, at);
        expect(await placeOfNote(page), `by keyboard, number ${at}`).toBe('in view');
        await page.keyboard.press('Escape');
        const link = (await page.$$(reference))[at];
        await link?.click();
        expect(await placeOfNote(page), `by click, number ${at}`).toBe('in view');
        await page.keyboard.press('Escape');
      }
    });
  }

  test('reads a note by pointing at its words', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(siteAddress(`/${section.id}/`), { waitUntil: 'load' });
    await page.mouse.move(5, 5);
    await (await page.$(reference))?.hover();
    await expect.poll(() => placeOfNote(page)).toBe('in view');
  });

  test('follows an address into a folded part, and to a note', async () => {
    for (const { id } of readSections()) {
      await page.goto(siteAddress(`/${id}/`), { waitUntil: 'load' });
      const ids = await page.$$eval(
        'details:not([open]) [id], [role="doc-endnotes"] li[id]',
        (all) => all.filter((one) => one.closest('svg') === null).map((one) => one.id),
      );
      for (const place of [ids.at(0), ids.at(-1)]) {
        if (place === undefined) continue;
        await page.goto(siteAddress(`/${id}/#${place}`), { waitUntil: 'load' });
        await page.reload({ waitUntil: 'load' });
        await expect.poll(() => isInView(page, place), { message: `${id}#${place}` }).toBe(true);
      }
    }
  });

  test('copies the address of a heading, and hears so', async () => {
    await page.goto(siteAddress(`/${section.id}/`), { waitUntil: 'load' });
    await (await page.$('main a.anchor'))?.click();
    await expect
      .poll(() =>
        page.$$eval('[role="status"]', (all) => all.map(({ textContent }) => textContent)),
      )
      .toContain('Link copied');
  });

  test('finds a term by the search', async () => {
    await page.goto(siteAddress('/search/?q=parole'), { waitUntil: 'load' });
    await expect.poll(() => page.$$eval('main li a', (all) => all.length)).toBeGreaterThan(3);
  });

  test('prints a section with its notes and the addresses of sources, on no bare sheet', async () => {
    await page.goto(siteAddress(`/${section.id}/`), { waitUntil: 'load' });
    const sheets = await print(page);
    expect(bareSheets(sheets)).toEqual([]);
    const addresses = sheets.flatMap(({ text }) => text.match(/https?:\/\//g) ?? []);
    expect(addresses.length).toBeGreaterThan(section.cited.length);
  });

  test('prints the summary on one sheet, and the whole on no bare sheet', async () => {
    await page.goto(siteAddress('/summary/'), { waitUntil: 'load' });
    for (const format of ['Letter', 'A4'] as const) {
      expect((await print(page, format)).length, format).toBe(1);
    }
    await page.goto(siteAddress('/briefing/'), { waitUntil: 'load' });
    const sheets = await print(page);
    expect(bareSheets(sheets)).toEqual([]);
    expect(sheets.length).toBeGreaterThan(10);
  });
});

test('In Firefox a reader whose system is dark reads light on dark', async () => {
  const browser = await openFirefox({ isDark: true });
  try {
    const { page, noises } = await openPage(browser);
    await page.goto(siteAddress(`/${section.id}/`), { waitUntil: 'load' });
    const [ground = 255, ink = 0] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      const root = getComputedStyle(document.documentElement).backgroundColor;
      const green = (text: string): number => Number(/\d+\D+(\d+)/.exec(text)?.[1]);
      return [green(backgroundColor === 'rgba(0, 0, 0, 0)' ? root : backgroundColor), green(color)];
    });
    expect(ground).toBeLessThan(60);
    expect(ink).toBeGreaterThan(180);
    expect(noises).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Goes to a reference as a reader with a keyboard does: from the one before it, by Tab. */
async function openByKeyboard(page: Page, at: number): Promise<void> {
  await page.keyboard.press('Tab');
  await page.$$eval(
    reference,
    (links, at) => {
      (links[at] as HTMLElement).focus();
    },
    at,
  );
}

/** Where the open note stands: `in view`, or what is wrong. */
async function placeOfNote(page: Page): Promise<string> {
  return page.evaluate(async () => {
    for (let tries = 0; tries < 20; tries++) {
      const note = [...document.querySelectorAll<HTMLElement>('[popover]')].find((one) =>
        one.matches(':popover-open'),
      );
      if (note !== undefined) {
        const { left, right, top, bottom } = note.getBoundingClientRect();
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        if (!inside) return [left, right, top, bottom].map(Math.round).join(' ');
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return note.contains(seen)
          ? 'in view'
          : `under ${seen?.outerHTML.slice(0, 80) ?? 'nothing'}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return 'no note is open';
  });
}

/** Whether what has an id can be seen, at least its beginning. */
async function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= -1 && box.top < innerHeight;
  }, id);
}

interface Sheet {
  readonly text: string;
  /** How many texts and paths are drawn on it. */
  readonly marks: number;
}

/**
 * What the browser prints, sheet by sheet. Of some fonts it does not tell which letters its signs are,
 * so that headings and old-style figures are drawn but cannot be read out again.
 */
async function print(page: Page, format: 'Letter' | 'A4' = 'Letter'): Promise<Sheet[]> {
  const pdf = await page.pdf({ format, timeout: 120_000 });
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const { OPS } = await getResolvedPDFJS();
  const { text } = await extractText(document);
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList();
    const marks = fnArray.filter((drawn) => drawn === OPS.showText || drawn === OPS.constructPath);
    sheets.push({ text: text[number - 1] ?? '', marks: marks.length });
  }
  return sheets;
}

/** Sheets that hold a line or nothing, by number. */
const bareSheets = (sheets: readonly Sheet[]): number[] =>
  sheets.flatMap(({ marks }, at) => (marks < 4 ? [at + 1] : []));
