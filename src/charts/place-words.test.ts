import { describe, expect, it } from 'vitest';
import { doBoxesOverlap, isInside } from './dimensions.ts';
import { placeWords, type Words } from './place-words.ts';
import { textBox } from './text-mark.ts';

const within = { x: 0, y: 0, width: 300, height: 200 };
const words = (x: number, y: number, text: string): Words => ({
  x,
  y,
  lines: [{ text, style: 'label' }],
});

describe('words beside points', () => {
  it('stand to the right where nothing is in the way, without a leader', () => {
    const [placed] = placeWords([words(50, 100, '150')], [], within);
    expect(placed?.texts[0]).toMatchObject({ x: 59, anchor: 'start' });
    expect(placed).toMatchObject({ leader: '', isFree: true });
  });

  it('stay within the room at its right edge', () => {
    const [placed] = placeWords([words(290, 100, '1,412 agreements')], [], within);
    expect(placed?.texts.every((text) => isInside(textBox(text), within))).toBe(true);
  });

  it('stand apart from each other and from what is taken', () => {
    const taken = [{ x: 55, y: 90, width: 90, height: 20 }];
    const points = [words(50, 100, 'December 2024'), words(54, 104, 'January 2025')];
    const placed = placeWords(points, taken, within);
    const boxes = [...taken, ...placed.flatMap(({ texts }) => texts.map(textBox))];
    const touching = boxes.filter((one, index) =>
      boxes.slice(index + 1).some((other) => doBoxesOverlap(one, other)),
    );
    expect(touching).toEqual([]);
    expect(placed.every(({ isFree }) => isFree)).toBe(true);
  });

  it('lead to their point where they stand off it', () => {
    const taken = [{ x: 20, y: 75, width: 200, height: 50 }];
    const [placed] = placeWords([words(50, 100, '150')], taken, within);
    expect(placed?.leader).toMatch(/^M\d+ \d+L\d+ \d+$/);
  });

  it('tell where there was no free place', () => {
    const [placed] = placeWords([words(50, 100, '150')], [within], within);
    expect(placed?.isFree).toBe(false);
    expect(placed?.texts).toHaveLength(1);
  });
});
