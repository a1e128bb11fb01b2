import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtPages, distFolder, pageFile } from './built-pages.ts';
import { normalize, readClaims, readFigures, readSections, readSources } from './ledger.ts';
import { readPdf, type Pdf } from './read-pdf.ts';

const papers = [
  { id: 'letter', size: [612, 792] },
  { id: 'a4', size: [595, 842] },
] as const;
const sections = readSections();

/** All words of a PDF without spaces and hyphens, which differ where a line breaks. */
const squeeze = (text: string): string => normalize(text).replace(/[\s-]/g, '');
const wordsOf = (pdf: Pdf): string =>
  squeeze(pdf.sheets.map((runs) => runs.map(({ text }) => text).join('')).join('\n'));

for (const { id, size } of papers) {
  test.describe(`A reader who carries the briefing away on ${id} paper`, () => {
    test.describe.configure({ timeout: 180_000 });
    let pdf: Pdf;
    test.beforeAll(async () => {
      // The hook has a time of its own.
      test.setTimeout(180_000);
      pdf = await readPdf(`briefing-${id}.pdf`);
    });

    test('gets a tagged file of that size that says what it is, all its fonts within', () => {
      expect.soft(pdf.isTagged).toBe(true);
      expect.soft(pdf.language).toBe('en-US');
      expect.soft(pdf.title).toMatch(/The briefing/);
      expect.soft(pdf.author).not.toBe('');
      expect.soft(pdf.showsTitle).toBe(true);
      expect.soft(pdf.bytes).toBeLessThan(2_000_000);
      expect.soft(pdf.sizes.length).toBeGreaterThanOrEqual(30);
      expect.soft(pdf.sizes.length).toBeLessThanOrEqual(75);
      const other = pdf.sizes.filter(([width, height]) =>
        [[...size], [...size].reverse()].every(([w, h]) => w !== width || h !== height),
      );
      expect.soft(other, 'sheets of another size').toEqual([]);
      expect.soft(pdf.foreignFonts).toEqual([]);
      expect.soft(pdf.lacksLetters, 'a letter that its font lacks').toBe(false);
    });

    test('reads text of full size: nothing was shrunk to fit', () => {
      const letters = new Map<number, number>();
      for (const { text, size: height } of pdf.sheets.flat()) {
        const rounded = Math.round(height * 4) / 4;
        letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
      }
      // Section texts are set in 10.25 points; what is smaller is notes and tables.
      expect(letters.get(10.25) ?? 0).toBeGreaterThan(20_000);
    });

    test('finds every heading among the bookmarks, with its spaces', () => {
      const bookmarks = pdf.bookmarks.map(normalize);
      const headings = sections.flatMap(({ question, headings }) => [
        question,
        ...headings.map(({ text }) => text),
      ]);
      expect(headings.map(normalize).filter((heading) => !bookmarks.includes(heading))).toEqual([]);
    });

    test('finds in the contents the sheet on which each part stands', async ({ page }) => {
      // The contents as the page has them, and the numbers that stand in the PDF.
      await page.goto('/briefing/');
      const entries = await page.locator('[data-page-of]').evaluateAll((slots) =>
        slots.map((slot) => ({
          anchor: slot.getAttribute('data-page-of') ?? '',
          text: slot.previousElementSibling?.textContent ?? '',
        })),
      );
      expect(entries.length).toBeGreaterThan(40);
      const first = (pdf.places.get('contents') ?? 3) - 1;
      const words = squeeze(
        pdf.sheets
          .slice(first, (pdf.places.get(sections[0]?.id ?? '') ?? 1) - 1)
          .flat()
          .map(({ text }) => text)
          .join(''),
      );
      const wrong = entries.filter(
        ({ anchor, text }) => !words.includes(squeeze(text) + String(pdf.places.get(anchor))),
      );
      expect(wrong).toEqual([]);
    });

    test('has every sentence that cites a claim, and every address of every note', () => {
      const words = wordsOf(pdf);
      const lost: string[] = [];
      const sources = readSources();
      const claims = new Map(readClaims().map((claim) => [claim.id, claim]));
      for (const section of sections) {
        // Each line is looked for in the pieces between which the numbers of its notes stand.
        const lines = [section.in_short, section.now, ...section.body.split('\n')];
        for (const line of lines.filter((text) => text.includes('](claim:'))) {
          const cuts: (string | undefined)[] = line.split(/\[([^\]]+)\]\([^)]+\)|\*+|^- |\|/);
          const pieces = cuts.map((piece) => squeeze(piece ?? ''));
          lost.push(
            ...pieces
              .filter((piece) => !words.includes(piece))
              .map((piece) => `${section.id}: ${piece}`),
          );
        }
        for (const cited of section.cited) {
          for (const { source } of claims.get(cited)?.sources ?? []) {
            const url = sources.get(source)?.url;
            if (url !== undefined && !words.includes(squeeze(url))) lost.push(`${cited}: ${url}`);
          }
        }
      }
      expect(lost).toEqual([]);
    });

    test('hears what every drawing shows, and which cells head a table', () => {
      expect(pdf.alternatives.filter((text) => text === '')).toEqual([]);
      const shown = sections.flatMap(({ body }) =>
        [...body.matchAll(/<Figure id="([^"]+)"/g)].map(([, figure]) => figure),
      );
      for (const { id: figure, description } of readFigures().filter((one) =>
        shown.includes(one.id),
      )) {
        expect.soft(pdf.alternatives.map(squeeze), figure).toContain(squeeze(description));
      }
      expect(pdf.tags.get('TH') ?? 0).toBeGreaterThan(20);
      expect(pdf.tags.get('Table') ?? 0).toBeGreaterThan(5);
    });

    test('has every figure whole on one sheet, from its question to its note', () => {
      const sheets = pdf.sheets.map((runs) => squeeze(runs.map(({ text }) => text).join('')));
      const parted = readFigures()
        .map(({ id: figure, question, note }) => ({
          figure,
          question: squeeze(question),
          note: squeeze(note),
        }))
        .filter(({ question }) => sheets.some((sheet) => sheet.includes(question)))
        .filter(
          ({ question, note }) =>
            !sheets.some((sheet) => sheet.includes(question) && sheet.includes(note)),
        );
      expect(parted.map(({ figure }) => figure)).toEqual([]);
    });

    test('follows links to the published site, to sources, and to nothing else', () => {
      const hosts = pdf.links
        .map((link) => new URL(link))
        .filter(({ hostname }) => /localhost|127\.0/.test(hostname));
      expect(hosts).toEqual([]);
      expect(pdf.links.length).toBeGreaterThan(300);
    });
  });

  test(`A reader is handed the summary on one sheet of ${id} paper`, async () => {
    const pdf = await readPdf(`summary-${id}.pdf`);
    expect(pdf.sizes).toEqual([size]);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.foreignFonts).toEqual([]);
    expect(pdf.lacksLetters).toBe(false);
    expect(pdf.alternatives.filter((text) => text === '')).toEqual([]);
    const words = wordsOf(pdf);
    for (const { question } of sections) expect(words).toContain(squeeze(question));
  });
}

test('Every page leads to the PDFs', () => {
  const bare = builtPages().filter((path) => {
    const html = readFileSync(pageFile(path), 'utf8');
    return (
      path !== '/briefing/' &&
      !(html.includes('briefing-letter.pdf') && html.includes('briefing-a4.pdf'))
    );
  });
  expect(bare.filter((path) => !path.startsWith('/embed/'))).toEqual([]);
  for (const name of ['briefing', 'summary']) {
    for (const { id } of papers)
      expect(existsSync(join(distFolder, `${name}-${id}.pdf`))).toBe(true);
  }
});
