import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { pageStreams, widthsOfFonts, type Widths } from './page-streams.ts';

const filter = PDFName.of('Filter');
/** The least step from its own width that a letter takes, in thousandths of its size: finer than any printer's dot. */
const leastStep = 6;

/**
 * Writes what is drawn in fewer words. Chromium sets every letter by itself and every point to seven places,
 * which makes half of the file and which no printer can show: letters that follow at their font's own width
 * become one string, and numbers keep what a printer resolves.
 */
export function shortenStreams(document: PDFDocument): void {
  for (const { stream, fonts } of pageStreams(document)) {
    const widths = widthsOfFonts(document, fonts);
    rewrite(stream, (text) => joinLetters(plainSpaces(shortenPaths(text, 2)), widths));
  }
  // Letters with an outline (labels of charts) are drawn by Chromium itself, in units of which an em has a thousand.
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Type3')) {
      continue;
    }
    for (const [, value] of object.lookup(PDFName.of('CharProcs'), PDFDict).entries()) {
      const stream = document.context.lookup(value);
      if (stream instanceof PDFRawStream) rewrite(stream, (text) => shortenPaths(text, 0));
    }
  }
}

function rewrite(stream: PDFRawStream, change: (text: string) => string): void {
  if (stream.dict.get(filter) !== PDFName.of('FlateDecode')) return;
  // Latin-1 keeps every byte as it is.
  const text = inflateSync(stream.contents).toString('latin1');
  const bytes = deflateSync(Buffer.from(change(text), 'latin1'), { level: 9 });
  stream.updateContents(bytes);
  stream.dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
}

/** Spaces that do not break as ordinary ones, which the same letter draws: on paper the lines are broken, and a search finds them. */
export function plainSpaces(text: string): string {
  return text.replace(
    /\/Span<<\/ActualText <FEFF00A0> >> BDC\n((?:[-\d.]+ 0 Td )?<[0-9A-F]{4}> Tj\n)EMC\n/g,
    '$1',
  );
}

/** Points of paths, rounded. */
export function shortenPaths(text: string, places: number): string {
  const factor = 10 ** places;
  const round = (number: string): string => String(Math.round(Number(number) * factor) / factor);
  return text.replace(/^[-\d. ]+ (?:[mlcvy]|re)$/gm, (line) =>
    line.replace(/-?\d*\.\d+/g, (number) => round(number)),
  );
}

/**
 * The letters of a line in one string, with the steps that differ from the font's own widths between them.
 * A line that holds anything but letters and steps stays as it is.
 * @param widths the letters' widths in each font, in thousandths of its size
 */
export function joinLetters(text: string, widths: Widths): string {
  return text.replace(
    /\/(\S+) ([\d.]+) Tf\n([^\n]* Tm\n)((?:(?:-?[\d.]+ 0 Td )?<(?:[0-9A-F]{4})+> Tj\n)+)ET/g,
    (whole: string, font: string, size: string, matrix: string, line: string) => {
      const widthOf = widths.get(font);
      if (widthOf === undefined) return whole;
      const inEm = 1000 / Number(size);
      // Where the letter before has put the pen, and where the line's last step began, in thousandths of the size.
      let pen = 0;
      let from = 0;
      let written = '';
      for (const [, step, codes = ''] of line.matchAll(/(?:(\S+) 0 Td )?<(\w+)> Tj/g)) {
        if (step !== undefined) {
          from += Number(step) * inEm;
          const back = pen - from;
          if (Math.abs(back) >= leastStep) {
            written += `>${String(Math.round(back))}<`;
            pen -= Math.round(back);
          }
        }
        written += codes;
        for (const code of codes.match(/.{4}/g) ?? []) pen += widthOf(code);
      }
      return `/${font} ${size} Tf\n${matrix}[<${written}>] TJ\nET`;
    },
  );
}
