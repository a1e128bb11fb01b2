/** A box in px, seen from the window's upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What decides where a note opens; all in px. */
export interface Surroundings {
  /** The words that the note belongs to, from the top of their first line to the foot of their last. */
  readonly words: Box;
  /** The column that they stand in. */
  readonly column: Box;
  readonly windowWidth: number;
  readonly windowHeight: number;
  /** Room kept free at the window's sides. */
  readonly gutter: number;
  /** Whether the page has a margin for notes. */
  readonly hasMargin: boolean;
}

/** The column that a note opens in. */
export interface NoteColumn {
  readonly isInMargin: boolean;
  readonly left: number;
  readonly width: number;
}

const noteWidth = 416;
const marginWidth = { least: 176, most: 288 };
const marginGap = 32;
const wordsGap = 6;
const edge = 12;

/** In which column a note opens: in the margin where there is room, else over the text, near its words. */
export function chooseColumn(around: Surroundings): NoteColumn {
  const { words, column, windowWidth, gutter } = around;
  const marginLeft = column.right + marginGap;
  const room = windowWidth - marginLeft - gutter / 2;
  if (around.hasMargin && room >= marginWidth.least) {
    return { isInMargin: true, left: marginLeft, width: Math.min(room, marginWidth.most) };
  }
  const width = Math.min(noteWidth, windowWidth - 2 * gutter);
  const left = Math.max(gutter, Math.min(words.left, windowWidth - gutter - width));
  return { isInMargin: false, left, width };
}

/**
 * Where in its column a note of some height stands, and how tall it may be: in the margin beside its first
 * line, else under its words or above them, wherever more of it is seen; never over the words themselves.
 */
export function fitNote(
  around: Surroundings,
  { isInMargin }: NoteColumn,
  height: number,
): { top: number; maxHeight: number } {
  const { words, windowHeight } = around;
  if (isInMargin) {
    const maxHeight = windowHeight - 2 * edge;
    const lowest = windowHeight - edge - Math.min(height, maxHeight);
    return { top: Math.max(edge, Math.min(words.top, lowest)), maxHeight };
  }
  const below = windowHeight - words.bottom - wordsGap - edge;
  const above = words.top - wordsGap - edge;
  if (height <= below || below >= above) return { top: words.bottom + wordsGap, maxHeight: below };
  return { top: words.top - wordsGap - Math.min(height, above), maxHeight: above };
}
