import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright';
import { checkHeight, checkWidth } from './check-fit.ts';
import { finishPdf, type PdfFacts } from './finish-pdf.ts';
import { fitNotes } from './fit-notes.ts';
import { openPage, type BuiltSite } from './open-page.ts';
import type { Paper } from './papers.ts';
import { placeFigures } from './place-figures.ts';
import { readPlaces } from './places.ts';
import type { Printout } from './printouts.ts';
import { settleContents, type Slots } from './settle-contents.ts';
import { readSheetBox } from './sheet-box.ts';

/**
 * Prints a page of the built site on a paper, as a finished PDF.
 * @throws where anything does not fit the sheet, or the numbers in the contents do not settle.
 */
export async function printSheets(
  browser: Browser,
  site: BuiltSite,
  { path, isOneSheet }: Printout,
  paper: Paper,
  facts: Omit<PdfFacts, 'headings' | 'title'>,
): Promise<Uint8Array> {
  const page = await openPage(browser, site, path);
  try {
    const box = await readSheetBox(page, paper);
    await checkWidth(page, box);
    if (isOneSheet) await checkHeight(page, box);
    await placeFigures(page, box);
    await fitNotes(page, box);
    const print = async (isDraft: boolean): Promise<PDFDocument> => {
      await page.evaluate(showInk, !isDraft);
      const pdf = await page.pdf({
        format: paper.format,
        tagged: !isDraft,
        outline: !isDraft,
        preferCSSPageSize: true,
        printBackground: true,
      });
      return PDFDocument.load(pdf, { updateMetadata: false });
    };
    const document = await settleContents(await readSlots(page), print, readPlaces);
    const { title, headings } = await page.evaluate(readWords);
    return await finishPdf(document, { ...facts, title, headings });
  } finally {
    await page.context().close();
  }
}

/** The places for page numbers: elements that name an id of the page by `data-page-of`. */
async function readSlots(page: Page): Promise<Slots> {
  const anchors = await page.evaluate(() =>
    [...document.querySelectorAll('[data-page-of]')].map(
      (slot) => slot.getAttribute('data-page-of') ?? '',
    ),
  );
  return {
    anchors: [...new Set(anchors)],
    fill: async (places) => {
      await page.evaluate((numbers) => {
        for (const slot of document.querySelectorAll('[data-page-of]')) {
          slot.textContent = String(numbers[slot.getAttribute('data-page-of') ?? ''] ?? '');
        }
      }, Object.fromEntries(places));
    },
  };
}

/**
 * Runs in the browser: with or without what is drawn. Where things stand does not change, and sheets
 * without ink take half the time.
 */
function showInk(isShown: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(isShown ? '' : ':root { visibility: hidden }');
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the browser: the page's title and the words of its headings, as they are read. */
function readWords(): { title: string; headings: string[] } {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
  return { title: document.title, headings };
}
