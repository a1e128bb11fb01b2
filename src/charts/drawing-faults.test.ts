import { expect, it } from 'vitest';
import { drawingFaults } from './drawing-faults.ts';
import type { TextMark } from './text-mark.ts';

const text = (x: number, words = 'Word'): TextMark => ({
  x,
  y: 20,
  text: words,
  style: 'label',
  anchor: 'start',
});
const whole = { width: 100, height: 40, data: [] };

it('a drawing with all its words and places within it has no faults', () => {
  expect(drawingFaults({ ...whole, texts: [text(0)], path: 'M0,0L10,10' } as never)).toEqual([]);
});

it('words that stand out of a drawing are named', () => {
  expect(drawingFaults({ ...whole, heads: { texts: [text(90)] } } as never)).toEqual([
    'the words "Word" stand out of the drawing',
  ]);
});

it('places that are no numbers are found in marks and in paths', () => {
  expect(drawingFaults({ ...whole, marks: [{ x: NaN }], path: 'M0,NaNL1,1' } as never)).toEqual([
    'x is NaN, which is no place',
    'path holds a place that is none',
  ]);
});

it('a mark that stands out of a drawing is named by its row', () => {
  const data = [{ row: 2, box: { x: -5, y: 0, width: 10, height: 10 } }];
  expect(drawingFaults({ ...whole, data })).toEqual([
    'the mark of row 3 stands out of the drawing',
  ]);
});
