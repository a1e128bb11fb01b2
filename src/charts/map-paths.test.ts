import { describe, expect, it } from 'vitest';
import { mapPaths } from './map-paths.ts';

const box = { x: 0, y: 0, width: 360, height: 300 };
const places = [
  { latitude: 50, longitude: -85 },
  { latitude: 24, longitude: -102 },
  { latitude: 4, longitude: -73 },
];
const { land, countries, point } = mapPaths(['Mexico', 'Costa Rica'], places, box, 20);

/** Every point of a path of `M`, `l` and `z`. */
function pointsOf(path: string): [number, number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
      let [x = 0, y = 0] = numbers;
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        if (index > 0) [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
        return [x, y];
      });
    });
}

describe('a map', () => {
  it('has its places within the box, with air around them', () => {
    for (const { x, y } of places.map(point)) {
      expect(x).toBeGreaterThanOrEqual(20);
      expect(x).toBeLessThanOrEqual(340);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(280);
    }
  });

  it('is drawn in whole px within its box', () => {
    for (const path of [land, ...countries.values()]) {
      expect(path).toMatch(/^M[\dMlz -]+z$/);
      for (const [x, y] of pointsOf(path)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(360);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(300);
      }
    }
  });

  it('has north above and west to the left', () => {
    const [north, west] = places.map(point);
    expect(north?.y).toBeLessThan(west?.y ?? 0);
    expect(west?.x).toBeLessThan(north?.x ?? 0);
  });

  it('fails with the name of a country that is none', () => {
    expect(() => mapPaths(['Atlantis'], places, box, 20)).toThrow(/no country called "Atlantis"/);
  });
});
