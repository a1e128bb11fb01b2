import type { Box } from './dimensions.ts';

/**
 * Where a drawing shows a row: the box of its mark in px of the viewBox, around which a reader who
 * points at the mark or comes to it by key finds the row's cells. A row may have several.
 */
export interface Datum {
  /** The row's place among the rows that the chart was given, from 0. */
  readonly row: number;
  readonly box: Box;
}

/** What every layout has besides its marks. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** A datum at least for each row, in the order in which a reader goes through them. */
  readonly data: readonly Datum[];
}

/** The box of a mark around a point, `radius` px to each side. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The box that holds all of some boxes. @throws where there is none. */
export function boxOver([first, ...others]: readonly Box[]): Box {
  if (first === undefined) throw new Error('a datum needs a box at least');
  return others.reduce((whole, { x, y, width, height }) => {
    const [left, top] = [Math.min(whole.x, x), Math.min(whole.y, y)];
    const right = Math.max(whole.x + whole.width, x + width);
    const bottom = Math.max(whole.y + whole.height, y + height);
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, first);
}
