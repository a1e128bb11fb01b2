import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { dayNumber } from '../days.ts';
import { isInside } from '../dimensions.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import { layoutStepsByPart, type StepsByPartLayout } from './steps-by-part-layout.ts';

const count = (at: string, total: number | null, changes: ChartRow = {}): ChartRow => ({
  at,
  total,
  first: null,
  second: null,
  bound: 'exactly',
  standing: 'reported',
  ...changes,
});
const rows = [
  count('2025-02-04', 10, { first: 10 }),
  count('2025-02-06', 23, { bound: 'derived' }),
  count('2025-02-08', 30, { bound: 'more than' }),
  count('2025-02-11', 98, { first: 53, second: 45, bound: 'derived', standing: 'claimed' }),
  count('2025-02-13', null, { first: 68, bound: 'about', standing: 'claimed' }),
  count('2025-02-18', 170, { first: 120, second: 50, bound: 'more than' }),
  count('2025-02-19', 175, { first: 127, bound: 'about' }),
  count('2025-02-20', 178, { first: 127, second: 51 }),
  count('2025-02-20', 0, { first: 0, second: 0 }),
  { arrival: '2025-02-04', people: 10, bound: 'exactly' },
  { arrival: '2025-02-07', people: 12, bound: 'about' },
  { arrival: '2025-02-17', people: null, bound: null },
];
const labels = {
  title: 'On the days with a count',
  unit: 'People held',
  first: 'in the first building',
  second: 'in the second',
  first_only: 'in the first / alone',
  about: 'about {}',
  'more than': '{}+',
  derived: '{}',
  day_end: '{} at the day’s end',
  standings_row: 'How known',
  arrivals_row: 'Flights',
  arrivals: '{} flights came; the days of {} are not known.',
  aboard: 'Aboard: {}.',
  key_first: 'First building',
  key_second: 'Second building',
  key_whole: 'Not told',
  key_carried: 'Carried on',
  key_arrival_known: 'Flight',
  key_arrival_unknown: 'Flight, load not told',
  key_exact: 'As given',
  key_about: 'About',
  key_over: 'More than',
  key_derived: 'Our sum',
  reported: 'reported',
  claimed: 'claimed',
  scale_title: 'To one scale',
  part: 'people held',
  whole: 'people spoken of',
  part_standing: 'reported',
  whole_standing: 'claimed',
  each_square: 'A square is {} people.',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<LayoutProps> = {}): StepsByPartLayout {
  const period = { from: '2025-01-20', to: '2025-02-20' };
  const references = { part: 178, whole: 30_000, arrivals: 13 };
  return layoutStepsByPart({
    figure: 'sample',
    size,
    rows,
    references,
    labels,
    period,
    ...changes,
  });
}

function textsOf({ frame, words, texts, key, scale }: StepsByPartLayout): TextMark[] {
  return [...frame.texts, ...words, ...texts, ...key.texts, ...(scale?.texts ?? [])];
}

describe.each(sizes)('steps by part, %s', (size) => {
  const drawing = layout(size);
  const { frame, columns } = drawing;

  it('have a column with a mark for each count, and a bar for each arrival', () => {
    expect(columns).toHaveLength(9);
    expect(drawing.arrivals.map(({ isKnown }) => isKnown)).toEqual([true, true, false]);
  });

  it('are as high as their counts, from zero, by one scale', () => {
    const heights = columns.map(({ pieces }) => {
      const top = Math.min(...pieces.map(({ box }) => box.y));
      return frame.inner.y + frame.inner.height - top;
    });
    expect((heights[7] ?? 0) / (heights[3] ?? 1)).toBeCloseTo(178 / 98, 1);
  });

  it('divide a count by part where the parts are known, and no farther', () => {
    const kinds = columns.map(({ pieces }) => pieces.map(({ kind }) => kind).join(' '));
    expect(kinds).toEqual([
      'first',
      'whole',
      'whole',
      'first second',
      'first',
      'first second',
      'first whole',
      'first second',
      '',
    ]);
  });

  it('tell exact, bounded and derived counts apart by shape', () => {
    const shapes = columns.map(({ point }) => point.exactness);
    expect(shapes.slice(0, 5)).toEqual(['exact', 'derived', 'over', 'derived', 'about']);
  });

  it('fall to the count of a day’s end when the day is over', () => {
    const end = Math.round(frame.x(dayNumber(2025, 2, 21)));
    expect(drawing.dayEnd).toMatch(
      new RegExp(`^M${end} \\d+V${frame.inner.y + frame.inner.height}H`),
    );
  });

  it('carry a count on over days without one, but not over the next', () => {
    const starts = [...drawing.carried.matchAll(/M(\d+)/g)].map(([, x]) => Number(x));
    expect(starts).toHaveLength(4);
    expect(starts[3]).toBe(Math.round(frame.x(dayNumber(2025, 2, 12))));
  });

  it('fill squares in true proportion to the whole', () => {
    const { squares } = drawing.scale ?? {};
    const sideways = squares?.filled.map(({ width, height }) => width * height) ?? [];
    const filled = sideways.reduce((sum, one) => sum + one, 0);
    const { width = 1, height = 1 } = squares?.area ?? {};
    expect(filled / (width * height)).toBeCloseTo(178 / 30_000, 4);
  });

  it('say how many arrivals have no known day', () => {
    expect(
      textsOf(drawing)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('the days of 10 are not');
  });

  it('have no texts that touch or stand out, and finite numbers', () => {
    expect(textFaults(textsOf(drawing), drawing)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
    const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const boxes = columns.flatMap(({ pieces }) => pieces.map(({ box }) => box));
    expect(boxes.filter((box) => !isInside(box, whole))).toEqual([]);
  });

  it('are drawn as before', async () => {
    const pieces = columns.flatMap((column) => column.pieces.map(({ box }) => box));
    const arrivals = drawing.arrivals.map(({ box }) => box);
    const paths = [frame.axis, frame.grid, drawing.carried, drawing.dayEnd, drawing.leaders];
    const boxes = [...pieces, ...arrivals, ...(drawing.scale?.squares.filled ?? [])];
    const svg = sketch(drawing, { boxes, paths, texts: textsOf(drawing) });
    await expect(svg).toMatchFileSnapshot(`steps-by-part-${size}.snapshot.svg`);
  });
});

describe('steps by part', () => {
  it('do without squares and arrivals', () => {
    const drawing = layout('wide', { references: {}, rows: rows.slice(0, 9) });
    expect(drawing.scale).toBeUndefined();
    expect(drawing.arrivals).toEqual([]);
  });

  it.each([
    [count('2025-02-04', -1), /sample: the role "total" holds -1/],
    [count('2025-02-04', null), /the role "total" holds null/],
    [count('2025-02-04', 5, { first: 6 }), /should be no less than its parts/],
    [count('2025-02-04', 5, { bound: 'roughly' }), /the role "bound" holds "roughly"/],
    [count('soon', 5), /the role "at" holds "soon"/],
  ])('refuse a row that cannot be drawn (%#)', (row, message) => {
    expect(() => layout('wide', { rows: [row] })).toThrow(message);
  });

  it('refuse counts that go back in time', () => {
    expect(() => layout('wide', { rows: [...rows.slice(0, 2)].reverse() })).toThrow(/no earlier/);
  });
});
