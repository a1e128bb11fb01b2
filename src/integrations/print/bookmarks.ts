import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/**
 * Gives every bookmark its heading's words: Chromium drops the space where a heading breaks to a new line.
 * @param headings the headings of the page, in order
 * @throws where a bookmark belongs to no heading, or a heading has no bookmark.
 */
export function repairBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const bookmarks = root === undefined ? [] : listBookmarks(root);
  const lost = headings.findIndex(
    (heading, at) => !isSame(squeeze(bookmarks[at]?.title ?? ''), squeeze(heading)),
  );
  if (lost !== -1 || bookmarks.length !== headings.length) {
    const heading = headings[lost] ?? '(none)';
    const title = bookmarks[lost === -1 ? headings.length : lost]?.title ?? '(none)';
    throw new Error(
      `the bookmarks are not the headings: “${title}” stands where “${heading}” should`,
    );
  }
  for (const [at, { item }] of bookmarks.entries()) {
    item.set(PDFName.of('Title'), PDFHexString.fromText(headings[at] ?? ''));
  }
}

/** Whether a bookmark is a heading's: Chromium writes one twice that it has painted for two sheets. */
function isSame(bookmark: string, heading: string): boolean {
  return bookmark === heading || bookmark === heading + heading;
}

function listBookmarks(parent: PDFDict): { title: string; item: PDFDict }[] {
  const found: { title: string; item: PDFDict }[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    const title = item.lookup(PDFName.of('Title'));
    const words =
      title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
    found.push({ title: words, item }, ...listBookmarks(item));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}
