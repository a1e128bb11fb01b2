import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { doBoxesOverlap, isInside, type Box } from '../dimensions.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import type { DotMark } from './dots-by-day-and-place-lanes.ts';
import {
  layoutDotsByDayAndPlace,
  type DotsByDayAndPlaceLayout,
} from './dots-by-day-and-place-layout.ts';

const row = (
  at: string,
  place: string,
  amount: number | null,
  changes: ChartRow = {},
): ChartRow => ({
  at,
  place,
  amount,
  onward: null,
  turned_back: false,
  bound: null,
  ...changes,
});
const rows = [
  row('2025-01-24', 'North', 80, { bound: 'about' }),
  row('2025-01-24', 'North', 80, { bound: 'about' }),
  row('2025-01-27', 'North', 64),
  row('2025-02-06', 'North', null, { onward: 'South' }),
  row('2025-01-28', 'South', 40),
  row('2025-02-15', 'East', 116),
  row('2025-02-16', 'East', 112),
  row('2025-01-26', 'West', null, { turned_back: true }),
];
const labels = {
  title: 'Journeys by day',
  area: '{} people aboard',
  not_found: 'Elsewhere: none was found.',
  all: 'All {} journeys',
  all_standing: 'claimed',
  drawn: '{} drawn',
  missing: '{} missing',
  pairs: 'Cost a person',
  pair_1: 'Two journeys',
  pair_1_standing: 'reported',
  pair_1_first: 'One way: ${}',
  pair_1_second: 'Another way: ${}',
  pair_1_note: 'They differ.',
  key_exact: 'As given',
  key_bounded: 'About',
  key_unknown: 'Not given',
  key_turned: 'Turned back',
  reported: 'reported',
  claimed: 'claimed',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<LayoutProps> = {}): DotsByDayAndPlaceLayout {
  const period = { from: '2025-01-20', to: '2025-02-20' };
  const references = { all: 26, pair_1_first: 4675, pair_1_second: 630 };
  return layoutDotsByDayAndPlace({
    figure: 'sample',
    size,
    rows,
    references,
    labels,
    period,
    ...changes,
  });
}

/** All texts but those on dots. */
function textsOf({ lanes, texts, units, pairs, key }: DotsByDayAndPlaceLayout): TextMark[] {
  const names = lanes.map(({ name }) => name);
  return [...names, ...texts, ...(units?.texts ?? []), ...pairs.texts, ...key.texts];
}

const dotsOf = ({ lanes }: DotsByDayAndPlaceLayout): DotMark[] => lanes.flatMap(({ dots }) => dots);
const boxOf = ({ x, y, radius }: DotMark): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

describe.each(sizes)('dots by day and place, %s', (size) => {
  const drawing = layout(size);

  it('have a dot for each journey, and one for each place that it went on to', () => {
    expect(drawing.lanes.map(({ place, dots }) => [place, dots.length])).toEqual([
      ['North', 4],
      ['South', 2],
      ['East', 2],
      ['West', 1],
    ]);
    expect(drawing.onward).toHaveLength(1);
  });

  it('are in area what is aboard', () => {
    const [first, , , , , second] = dotsOf(drawing);
    const ratio = ((first?.radius ?? 0) / (second?.radius ?? 1)) ** 2;
    expect(ratio).toBeCloseTo(80 / 40, 1);
  });

  it('tell apart what is exact, about, not given and turned back', () => {
    expect(dotsOf(drawing).map(({ kind }) => kind)).toEqual([
      'bounded',
      'bounded',
      'exact',
      'unknown',
      'unknown',
      'exact',
      'exact',
      'exact',
      'turned',
    ]);
  });

  it('do not cover each other and stay inside the drawing', () => {
    const boxes = dotsOf(drawing).map(boxOf);
    const touching = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => doBoxesOverlap(box, other)),
    );
    expect(touching).toEqual([]);
    const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    expect(boxes.filter((box) => !isInside(box, whole))).toEqual([]);
  });

  it('count what is drawn and what is missing, without those that were turned back', () => {
    const words = drawing.units?.texts.map(({ text }) => text).join(' ');
    expect(words).toBe('All 26 journeys 7 drawn 19 missing');
    expect(drawing.units?.squares.filled).toHaveLength(7);
  });

  it('draw pairs from zero by one scale', () => {
    const [first, second] = drawing.pairs.bars;
    const ratio = (first?.box.width ?? 0) / ((second?.box.width ?? 1) + 1.5);
    expect(ratio).toBeCloseTo(4675 / 630, 0);
  });

  it('have no texts that touch or stand out, and finite numbers', () => {
    expect(textFaults(textsOf(drawing), drawing)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
  });

  it('are drawn as before', async () => {
    const bars = drawing.pairs.bars.map(({ box }) => box);
    const boxes = [...dotsOf(drawing).map(boxOf), ...bars];
    const paths = [drawing.axis, drawing.grid, ...drawing.onward];
    const svg = sketch(drawing, { boxes, paths, texts: textsOf(drawing) });
    await expect(svg).toMatchFileSnapshot(`dots-by-day-and-place-${size}.snapshot.svg`);
  });
});

describe('dots by day and place', () => {
  it('do without units and pairs', () => {
    const drawing = layout('wide', { references: {} });
    expect(drawing.units).toBeUndefined();
    expect(drawing.pairs.bars).toEqual([]);
  });

  it.each([
    [row('2025-01-24', 'North', -3), /sample: the role "amount" holds -3/],
    [row('2025-03-24', 'North', 3), /the role "at" holds "2025-03-24".*period/],
    [row('2025-01-24', '', 3), /the role "place" holds ""/],
    [row('2025-01-24', 'North', 3, { turned_back: 'yes' }), /the role "turned_back" holds "yes"/],
  ])('refuse a row that cannot be drawn (%#)', (broken, message) => {
    expect(() => layout('wide', { rows: [broken] })).toThrow(message);
  });
});
