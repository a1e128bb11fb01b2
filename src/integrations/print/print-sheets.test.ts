import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../find-chromium.ts';
import { papers, type Paper } from './papers.ts';
import { readPlaces } from './places.ts';
import { printSheets } from './print-sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const site = { folder, origin: 'https://paper.example', basePath: '/base/' };
const facts = { author: 'A', subject: 'S', language: 'en-US', day: '2025-02-20' };
const [letter, a4] = papers as [Paper, Paper];
let browser: Browser;

/** Writes a page of the site, with the styles that every page has. */
function write(path: string, body: string, styles = ''): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, 'style.css'),
    '@page { margin: 20mm } body { margin: 0 } .slot { display: inline-block; width: 3em }',
  );
  writeFileSync(join(folder, path, 'own.css'), styles);
  writeFileSync(
    join(folder, path, 'index.html'),
    `<!doctype html><html lang="en"><head><title>A page</title>` +
      `<link rel="stylesheet" href="/base/style.css"><link rel="stylesheet" href="own.css"></head>` +
      `<body><main>${body}</main></body></html>`,
  );
}
const print = (path: string, isOneSheet = false, paper = letter): Promise<Uint8Array> =>
  printSheets(browser, site, { path, name: 'a', isOneSheet }, paper, facts);

beforeAll(async () => {
  const found = findChromium();
  if (found === null) throw new Error('no browser to print with: `npm run browser` gets one');
  browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

// A browser that prints takes its time on a busy machine.
describe('sheets', { timeout: 60_000 }, () => {
  const parts = ['one', 'two', 'three'];
  const body =
    parts
      .map((id) => `<a href="#${id}">${id} <span class="slot" data-page-of="${id}"></span></a>`)
      .join('') +
    parts.map((id) => `<section><h2 id="${id}">Part ${id}</h2><p>Text.</p></section>`).join('') +
    '<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>';

  it('are the same bytes when they are printed twice', async () => {
    write('twice/', body);
    const [first, second] = [await print('twice/'), await print('twice/')];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('keep nothing of the ids that the browser counts otherwise every time', async () => {
    write('ids/', body);
    const { context } = await PDFDocument.load(await print('ids/'), { updateMetadata: false });
    const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(objects.filter((text) => text.includes('(n000001)'))).not.toEqual([]);
    expect(objects.filter((text) => /\(node\d+\)/.test(text))).toEqual([]);
  });

  it('have the paper’s size, a title, a language, a date from the content', async () => {
    write('size/', body);
    const document = await PDFDocument.load(await print('size/', false, a4), {
      updateMetadata: false,
    });
    const { width, height } = document.getPage(0).getSize();
    expect([Math.floor(width), Math.floor(height)]).toEqual([595, 842]);
    expect(document.getTitle()).toBe('A page');
    expect(document.getLanguage()).toBe('en-US');
    expect(document.getCreationDate()?.toISOString()).toBe('2025-02-20T00:00:00.000Z');
  });

  it('know where each part stands', async () => {
    write('places/', body, 'section { break-before: page }');
    const document = await PDFDocument.load(await print('places/'), { updateMetadata: false });
    expect(Object.fromEntries(readPlaces(document))).toEqual({ one: 2, two: 3, three: 4 });
  });

  it('with a table that is too wide are refused, with the table and by how much', async () => {
    // 175.9 mm are between the margins.
    write(
      'wide/',
      '<table id="counts" class="w"><tr><td>Loans of May</td></tr></table>',
      '.w { width: 195.9mm }',
    );
    await expect(print('wide/')).rejects.toThrow(
      /wider than the sheet: <table> in #counts “Loans of May” is 20\.\d mm too wide/,
    );
  });

  it('that must be one and are two are refused, with the first words below and by how much', async () => {
    write(
      'long/',
      '<div class="h"></div><p id="last">The last words</p>',
      '.h { height: 239.4mm } p { margin: 0; font-size: 5mm; line-height: 10mm }',
    );
    await expect(print('long/', true)).rejects.toThrow(
      /second sheet: from <p> in #last “The last words” on, the text is 10\.\d mm too long/,
    );
  });

  it('whose page asks for a file that is not there are refused, with its address', async () => {
    write('missing/', '<img src="/base/nothing.png" alt="">');
    await expect(print('missing/')).rejects.toThrow('https://paper.example/base/nothing.png');
  });

  it('hold a figure after the paragraph that fills the sheet before it', async () => {
    const paragraph = '<p class="p">Text</p>';
    write(
      'figures/',
      `<article class="sheet-part"><div class="prose">${paragraph}<div class="figure" id="f">Drawn</div>${paragraph}<h2>More</h2></div></article><a href="#f">f</a>`,
      '.p { height: 120mm; margin: 0 } .figure { height: 150mm; break-inside: avoid } h2 { margin: 0 }',
    );
    const document = await PDFDocument.load(await print('figures/'), { updateMetadata: false });
    expect(readPlaces(document).get('f')).toBe(2);
    expect(document.getPageCount()).toBe(2);
  });

  it('end with no few lines of notes alone on the last', async () => {
    const lines = (count: number): string => '<li>A note</li>'.repeat(count);
    const notes = (count: number): string =>
      `<article class="sheet-part"><section class="notes"><ol>${lines(count)}</ol></section></article>`;
    const styles =
      'ol { margin: 0; padding: 0; list-style: none; font: 16px/1.25 serif; orphans: 1; widows: 1 }';
    const sheetsOf = async (count: number): Promise<number> => {
      write('notes/', notes(count), styles);
      return (await PDFDocument.load(await print('notes/'))).getPageCount();
    };
    // A sheet holds 45 lines of 20 px; 46 fit in a little smaller print, 60 do not.
    expect(await sheetsOf(46)).toBe(1);
    expect(await sheetsOf(60)).toBe(2);
  });
});
