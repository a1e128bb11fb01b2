/** A box in px, seen from the window's upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What decides where a note opens; all in px. */
export interface Surroundings {
  /** The line of the words that the note belongs to. */
  readonly words: Box;
  /** The column that they stand in. */
  readonly column: Box;
  readonly windowWidth: number;
  readonly windowHeight: number;
  /** Room kept free at the window's edges. */
  readonly gutter: number;
  /** Whether the page has a margin for notes. */
  readonly hasMargin: boolean;
}

export interface Place {
  readonly isInMargin: boolean;
  readonly left: number;
  readonly width: number;
  /** Where the note begins, once its height is known. */
  readonly top: (height: number) => number;
}

const noteWidth = 384;
const marginWidth = { least: 176, most: 288 };
const marginGap = 32;
const wordsGap = 8;

/** Where a note opens: in the margin beside its line where there is one, else under its words, or above them. */
export function placeNote(around: Surroundings): Place {
  const { words, column, windowWidth, windowHeight, gutter } = around;
  const marginLeft = column.right + marginGap;
  const room = windowWidth - marginLeft - gutter / 2;
  if (around.hasMargin && room >= marginWidth.least) {
    return {
      isInMargin: true,
      left: marginLeft,
      width: Math.min(room, marginWidth.most),
      // Beside its line, but whole within the window where it can be.
      top: (height) => Math.max(gutter / 2, Math.min(words.top, windowHeight - height - gutter / 2)),
    };
  }
  const width = Math.min(noteWidth, windowWidth - 2 * gutter);
  return {
    isInMargin: false,
    width,
    left: Math.max(gutter, Math.min(words.left, windowWidth - gutter - width)),
    top: (height) => {
      const below = words.bottom + wordsGap;
      const above = words.top - wordsGap - height;
      return below + height > windowHeight && above >= 0 ? above : below;
    },
  };
}
