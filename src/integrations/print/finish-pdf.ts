import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { repairBookmarks } from './bookmarks.ts';
import { shortenStreams } from './shorten-streams.ts';
import { renumberStructureIds } from './structure-ids.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As BCP 47. */
  readonly language: string;
  /** The day that stands as the file's date, so that a second build makes the same bytes: `YYYY-MM-DD`. */
  readonly day: string;
  /** The headings of the page, in order. */
  readonly headings: readonly string[];
}

/**
 * The pass after printing: bookmarks as their headings read, what the file says of itself, and nothing in
 * it that a second build would make otherwise.
 * @throws where the PDF has no tags.
 */
export function finishPdf(document: PDFDocument, facts: PdfFacts): Promise<Uint8Array> {
  repairBookmarks(document, facts.headings);
  const structure = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (structure === undefined) throw new Error('the browser printed a PDF without tags');
  renumberStructureIds(document.context, structure);
  shortenStreams(document);

  const date = new Date(`${facts.day}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setCreator(facts.author);
  document.setProducer('Chromium, pdf-lib');
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setLanguage(facts.language);
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}
