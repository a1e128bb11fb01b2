import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** The sheet, from 1, on which each place stands that a link of the document leads to, by its id. */
export type Places = ReadonlyMap<string, number>;

/** Reads where the named destinations of a printed PDF stand. */
export function readPlaces(document: PDFDocument): Places {
  const sheets = new Map(document.getPages().map(({ ref }, at) => [ref.tag, at + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookupMaybe(value, PDFArray)?.get(0);
    const sheet = target instanceof PDFRef ? sheets.get(target.tag) : undefined;
    if (sheet !== undefined) places.set(name.decodeText(), sheet);
  }
  return places;
}
