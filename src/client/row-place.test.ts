import { describe, expect, it } from 'vitest';
import { markAt, placeCard, rowOrder, scaleMarks } from './row-place.ts';

const marks = scaleMarks(
  [
    [0, 0, 0, 100, 50],
    [1, 10, 10, 10, 10],
    [0, 200, 0, 10, 10],
  ],
  2,
);

describe('the mark that a reader points at', () => {
  it('is the smallest of those that hold the point', () => {
    expect(markAt(marks, 30, 30)?.row).toBe(1);
    expect(markAt(marks, 150, 90)?.row).toBe(0);
  });

  it('is the nearest within a finger’s breadth where none holds it', () => {
    expect(markAt(marks, 430, 10)).toBe(marks[2]);
    expect(markAt(marks, 460, 10)).toBeUndefined();
  });
});

it('the arrow keys go to each row once, in the order of the marks', () => {
  expect(
    rowOrder([
      [2, 0],
      [0, 0],
      [2, 9],
    ]),
  ).toEqual([2, 0]);
});

describe('the card of a row', () => {
  const mark = { row: 0, x: 100, y: 100, width: 10, height: 10 };
  const card = { width: 80, height: 40 };

  it('stands above its mark, in the middle of it', () => {
    expect(placeCard(mark, card, 300, 0)).toEqual({ left: 65, top: 52 });
  });

  it('stands below it where the window ends above', () => {
    expect(placeCard(mark, card, 300, -60).top).toBe(118);
  });

  it('stays within the drawing', () => {
    expect(placeCard({ ...mark, x: 0 }, card, 300, 0).left).toBe(0);
    expect(placeCard({ ...mark, x: 290 }, card, 300, 0).left).toBe(220);
  });
});
