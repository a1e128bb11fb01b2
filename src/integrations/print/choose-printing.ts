import { findChromium, type Chromium } from '../find-chromium.ts';
import type { BriefingPdf } from '../settings.ts';

/** How a browser is had where there is none. */
export const howToGetBrowser = '`npm run browser` gets one';

/**
 * The browser that prints in this build, or null where nothing is printed: asked before the first page is
 * written, since every page links to the PDFs.
 * @throws where the PDFs are required and there is no browser.
 */
export function choosePrinting(
  briefingPdf: BriefingPdf,
  find: () => Chromium | null = findChromium,
): Chromium | null {
  if (briefingPdf === 'off') return null;
  const found = find();
  if (found === null && briefingPdf === 'required') {
    const error = new Error(
      `BRIEFING_PDF=required, and no browser was found to print the PDFs: ${howToGetBrowser}, or set ` +
        'CHROMIUM_PATH to one.',
    );
    delete error.stack;
    throw error;
  }
  return found;
}
