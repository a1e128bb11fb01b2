/** A row seen in a drawing: its number, and the box of its mark in px of the screen, from the drawing's corner. */
export interface SeenRow {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far beside a mark one may point and still mean it, in px: a finger's breadth. */
const reach = 24;
/** Air between a mark and the card with its row, in px. */
const air = 8;

/** Marks as they are drawn at some width: `scale` px of the screen for each px of the drawing. */
export function scaleMarks(marks: readonly (readonly number[])[], scale: number): SeenRow[] {
  return marks.map(([row = 0, x = 0, y = 0, width = 0, height = 0]) => ({
    row,
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  }));
}

/** The mark that is meant by a point: the smallest that holds it, else the nearest within reach. */
export function markAt(marks: readonly SeenRow[], x: number, y: number): SeenRow | undefined {
  let best: SeenRow | undefined;
  let least: readonly [number, number] = [reach, Infinity];
  for (const mark of marks) {
    const distance = Math.hypot(
      Math.max(mark.x - x, 0, x - mark.x - mark.width),
      Math.max(mark.y - y, 0, y - mark.y - mark.height),
    );
    const area = mark.width * mark.height;
    if (distance > least[0] || (distance === least[0] && area >= least[1])) continue;
    best = mark;
    least = [distance, area];
  }
  return best;
}

/** The rows in the order of their marks, each once: the way of the arrow keys. */
export function rowOrder(marks: readonly (readonly number[])[]): number[] {
  return [...new Set(marks.map(([row = 0]) => row))];
}

/**
 * Where the card of a mark stands, from the drawing's corner: above its mark, else below it where
 * the window ends above; never beyond the sides of the drawing.
 * @param roomAbove from the top of the window to the drawing's corner, in px; negative where it is scrolled away
 */
export function placeCard(
  mark: SeenRow,
  card: { readonly width: number; readonly height: number },
  drawingWidth: number,
  roomAbove: number,
): { left: number; top: number } {
  const middle = mark.x + mark.width / 2 - card.width / 2;
  const above = mark.y - air - card.height;
  return {
    left: Math.max(0, Math.min(middle, drawingWidth - card.width)),
    top: above + roomAbove >= 0 ? above : mark.y + mark.height + air,
  };
}
