import { describe, expect, it } from 'vitest';
import { hatchPath } from './hatch.ts';

/** Every point of a path of `M`, `m` and `l`. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mml])(-?\d+) (-?\d+)/g)].map(([, command, dx, dy]) => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

describe('hatching', () => {
  it.each([
    { x: 10, y: 20, width: 80, height: 50 },
    { x: 0, y: 0, width: 12, height: 50 },
    { x: 3, y: 4, width: 12, height: 12 },
  ])('keeps every line within a box of $width by $height', (box) => {
    const points = pointsOf(hatchPath(box, 6));
    expect(points.length).toBeGreaterThan(4);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x).toBeLessThanOrEqual(box.x + box.width);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(y).toBeLessThanOrEqual(box.y + box.height);
    }
  });

  it('slants every line alike', () => {
    const path = hatchPath({ x: 0, y: 0, width: 40, height: 20 }, 5);
    const slants = [...path.matchAll(/l(-?\d+) (-?\d+)/g)].map(
      ([, dx, dy]) => Number(dx) + Number(dy),
    );
    expect(slants.every((slant) => slant === 0)).toBe(true);
  });

  it('leaves an empty box empty', () => {
    expect(hatchPath({ x: 0, y: 0, width: 0, height: 0 }, 6)).toBe('');
  });
});
