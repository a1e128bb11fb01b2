import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

const filter = PDFName.of('Filter');

/**
 * Rounds the steps from letter to letter to a hundredth of a unit: Chromium places every letter by itself, to
 * seven places, which makes a fifth of the file and which no printer can show.
 */
export function shortenAdvances(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    for (const one of streams) {
      const stream = one === undefined ? undefined : document.context.lookup(one);
      if (!(stream instanceof PDFRawStream)) continue;
      if (stream.dict.get(filter) !== PDFName.of('FlateDecode')) continue;
      // Latin-1 keeps every byte as it is.
      const text = inflateSync(stream.contents).toString('latin1');
      const short = text.replace(
        /(-?\d*\.\d{3,}) (\S+) Td/g,
        (_, across: string, down: string) => `${String(round(across))} ${String(round(down))} Td`,
      );
      const bytes = deflateSync(Buffer.from(short, 'latin1'), { level: 9 });
      stream.updateContents(bytes);
      stream.dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
    }
  }
}

const round = (number: string): number => Math.round(Number(number) * 100) / 100;
