import type { Places } from './places.ts';

/** A page with slots for the numbers of its contents. */
export interface Slots {
  /** The ids whose sheets the slots name, in order. */
  readonly anchors: readonly string[];
  /** Writes the numbers into the slots. */
  fill(places: Places): Promise<void>;
}

export const mostPasses = 4;

/**
 * Prints until the numbers in the contents are those of the sheets: print, read where everything came to
 * stand, write that into the slots, print again. Slots are of one width, so that two passes should do.
 * @param print prints all there is; a draft need not be tagged, but everything stands where it will
 * @throws where an entry leads nowhere, or where the numbers still move after four passes: it names them.
 */
export async function settleContents<Pdf>(
  slots: Slots,
  print: (isDraft: boolean) => Promise<Pdf>,
  read: (pdf: Pdf) => Places,
): Promise<Pdf> {
  let written: Places = new Map();
  for (let pass = 1; ; pass++) {
    // The first pass serves its numbers alone.
    const pdf = await print(pass === 1 && slots.anchors.length > 0);
    if (slots.anchors.length === 0) return pdf;
    const places = read(pdf);
    const lost = slots.anchors.filter((anchor) => !places.has(anchor));
    if (lost.length > 0) {
      throw new Error(`the contents name places that are not in the PDF: ${lost.join(', ')}`);
    }
    const moved = slots.anchors.filter((anchor) => places.get(anchor) !== written.get(anchor));
    if (moved.length === 0) return pdf;
    if (pass === mostPasses) {
      const from = (anchor: string): string => String(written.get(anchor) ?? '?');
      const moves = moved.map(
        (anchor) => `#${anchor} from sheet ${from(anchor)} to ${String(places.get(anchor))}`,
      );
      throw new Error(
        `the contents do not settle: after ${mostPasses} passes these still move: ${moves.join('; ')}. ` +
          'The slots for page numbers must keep one width, whatever stands in them.',
      );
    }
    await slots.fill(places);
    written = places;
  }
}
