/** A position in a file, from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where a file or a text begins. */
export const firstPoint: Point = { line: 1, column: 1 };

/**
 * A place in a text as a place in its file.
 * @param at where the text begins in the file.
 */
export function placeAt(point: Point, at: Point): Point {
  return {
    line: point.line + at.line - 1,
    column: point.line === 1 ? point.column + at.column - 1 : point.column,
  };
}

/** The place of a character of a text that may have several lines. */
export function pointOf(text: string, offset: number, at: Point): Point {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return placeAt({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, at);
}
