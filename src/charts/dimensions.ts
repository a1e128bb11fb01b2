import type { DrawingSize } from './chart.ts';

/** Widths of the two drawings, in px of their viewBox; on the smallest phone words in a wider one get too small. */
export const drawingWidths: Readonly<Record<DrawingSize, number>> = { narrow: 320, wide: 720 };

/** Room between a drawing's edge and its plot, in px. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A rectangle in px, y downward. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The plot: a drawing less its margins. */
export function innerBox(width: number, height: number, margins: Margins): Box {
  return {
    x: margins.left,
    y: margins.top,
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
}

/** A box made smaller on all sides, for an outline that must not stand out. */
export function insetBox(box: Box, by: number): Box {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(0, box.width - 2 * by),
    height: Math.max(0, box.height - 2 * by),
  };
}

/** Whether two boxes share any area, with `gap` px of air asked for between them. */
export function doBoxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a box lies within another; half a pixel is forgiven. */
export function isInside(inner: Box, outer: Box): boolean {
  const slack = 0.5;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
