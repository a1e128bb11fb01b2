import type { Box } from './dimensions.ts';

/** A number as squares of equal worth: the whole as a grid, a part of it filled, to one scale. */
export interface UnitSquares {
  /** The area of the whole. */
  readonly area: Box;
  /** Lines that part the squares, as a path; they belong to the ground. */
  readonly gaps: string;
  /** What is filled: whole squares, and the last up to its share. */
  readonly filled: readonly Box[];
  /** How many of the things counted a square stands for. */
  readonly each: number;
}

/** A grid of squares is not finer than this many. */
const mostSquares = 500;

/** The round number that a square stands for: a power of ten that leaves at most 500 squares. */
export function squareWorth(whole: number): number {
  return Math.max(1, 10 ** Math.ceil(Math.log10(whole / mostSquares)));
}

/**
 * Lays `whole` out as squares of `side` px, `columns` in a row, filled by `part` from the lower
 * left. A last row that is not full is left out of the grid's lines, not of its area: choose
 * columns that fill it.
 */
export function unitSquares(
  whole: number,
  part: number,
  place: {
    readonly x: number;
    readonly y: number;
    readonly columns: number;
    readonly side: number;
  },
): UnitSquares {
  const { x, y, columns, side } = place;
  const each = squareWorth(whole);
  const count = Math.ceil(whole / each);
  const rows = Math.ceil(count / columns);
  const area = { x, y, width: columns * side, height: rows * side };
  const bottom = y + area.height;
  const down = range(columns + 1).map((index) => `M${x + index * side} ${y}V${bottom}`);
  const across = range(rows + 1).map((index) => `M${x} ${y + index * side}h${area.width}`);
  const filled = range(Math.ceil(part / each)).map((index): Box => {
    const share = Math.min(1, part / each - index);
    const square = {
      x: x + (index % columns) * side,
      y: bottom - (Math.floor(index / columns) + 1) * side,
    };
    // Filled from its base, so that the filled area is true.
    const height = side * share;
    return { x: square.x, y: square.y + side - height, width: side, height };
  });
  return { area, gaps: [...down, ...across].join(''), filled, each };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
