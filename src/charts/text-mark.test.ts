import { expect, it } from 'vitest';
import { movedWithin, textBox, type TextMark } from './text-mark.ts';

const text = (x: number, words = 'Words'): TextMark => ({
  x,
  y: 20,
  text: words,
  style: 'label',
  anchor: 'start',
});
const edges = { left: 10, right: 200 };

it('texts between two edges stay where they are', () => {
  expect(movedWithin([text(20), text(40)], edges)).toEqual([text(20), text(40)]);
});

it('texts that stand out are moved together, no farther than they must be', () => {
  expect(movedWithin([text(4), text(30)], edges)).toEqual([text(10), text(36)]);
  const moved = movedWithin([text(170, 'Too far'), text(190)], edges);
  const [first, last] = [moved[0] ?? text(0), moved[1] ?? text(0)];
  expect(last.x - first.x).toBe(20);
  const box = textBox(last);
  expect(box.x + box.width).toBeLessThanOrEqual(200);
  expect(box.x + box.width).toBeGreaterThan(199);
});

it('a text that is too wide begins at the left edge', () => {
  expect(movedWithin([text(0, 'word'.repeat(40))], edges)[0]?.x).toBe(10);
});
