import type { Box } from './dimensions.ts';

/**
 * Slanted lines that fill a box, as one relative path in whole pixels. Drawn as lines, not as an
 * SVG pattern, so that nothing needs an id, and paper gets lines instead of a picture of them.
 */
export function hatchPath(box: Box, stepPx: number): string {
  const { width, height } = box;
  let path = '';
  let [penX, penY] = [0, 0];
  for (let offset = stepPx; offset < width + height; offset += stepPx) {
    // From the left or bottom edge up to the top or right edge.
    const startX = Math.max(0, offset - height);
    const startY = Math.min(offset, height);
    const endX = Math.min(offset, width);
    const endY = Math.max(0, offset - width);
    const x = box.x + startX;
    const y = box.y + startY;
    path += path === '' ? `M${x} ${y}` : `m${x - penX} ${y - penY}`;
    path += `l${endX - startX} ${endY - startY}`;
    [penX, penY] = [box.x + endX, box.y + endY];
  }
  return path;
}
