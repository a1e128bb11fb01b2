import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFDocument,
} from '@cantoo/pdf-lib';

/** What a page draws, and the fonts that it names. */
export interface PageStream {
  readonly stream: PDFRawStream;
  readonly fonts: PDFDict | undefined;
}

/** The widths of letters by their code of four digits, in thousandths of the font's size, by the font's name. */
export type Widths = ReadonlyMap<string, (code: string) => number>;

/** Every stream of every page. */
export function pageStreams(document: PDFDocument): PageStream[] {
  return document.getPages().flatMap(({ node }) => {
    const contents = node.Contents();
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    return (contents instanceof PDFArray ? contents.asArray() : [contents])
      .map((one) => (one === undefined ? undefined : document.context.lookup(one)))
      .filter((stream) => stream instanceof PDFRawStream)
      .map((stream) => ({ stream, fonts }));
  });
}

/** The widths in the composite fonts that a page names. */
export function widthsOfFonts(document: PDFDocument, fonts: PDFDict | undefined): Widths {
  const widths = new Map<string, (code: string) => number>();
  for (const [name, value] of fonts?.entries() ?? []) {
    const font = document.context.lookup(value, PDFDict);
    const parts = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
    const part = parts?.lookup(0, PDFDict);
    if (part === undefined) continue;
    const table = readWidths(part.lookupMaybe(PDFName.of('W'), PDFArray));
    const other = part.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
    widths.set(name.decodeText(), (code) => table.get(parseInt(code, 16)) ?? other);
  }
  return widths;
}

/** `first [w w w]` and `first last w`, one after the other. */
function readWidths(list: PDFArray | undefined): Map<number, number> {
  const table = new Map<number, number>();
  for (let at = 0; list !== undefined && at + 1 < list.size();) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let one = 0; one < next.size(); one++) {
        table.set(first + one, next.lookup(one, PDFNumber).asNumber());
      }
      at += 2;
    } else {
      const last = list.lookup(at + 1, PDFNumber).asNumber();
      const width = list.lookup(at + 2, PDFNumber).asNumber();
      for (let code = first; code <= last; code++) table.set(code, width);
      at += 3;
    }
  }
  return table;
}
