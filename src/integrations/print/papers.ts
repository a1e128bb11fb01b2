/** A paper that PDFs are printed for. */
export interface Paper {
  /** Its part of a file's name, such as `briefing-a4.pdf`. */
  readonly id: 'letter' | 'a4';
  /** Its name for the browser. */
  readonly format: 'Letter' | 'A4';
  readonly widthMm: number;
  readonly heightMm: number;
}

export const papers: readonly Paper[] = [
  { id: 'letter', format: 'Letter', widthMm: 215.9, heightMm: 279.4 },
  { id: 'a4', format: 'A4', widthMm: 210, heightMm: 297 },
];

/** CSS pixels in a millimeter. */
export const pxPerMm = 96 / 25.4;
