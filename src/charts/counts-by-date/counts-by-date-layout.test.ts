import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { isInside } from '../dimensions.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import { layoutCountsByDate, type CountsByDateLayout } from './counts-by-date-layout.ts';

const row = (
  at: string,
  series: string,
  count: number | null,
  changes: ChartRow = {},
): ChartRow => ({
  at,
  series,
  count,
  low: null,
  added: null,
  bound: null,
  made: 'Reported',
  standing: 'reported',
  ...changes,
});
const rows = [
  row('2025-01-22', 'Before', 2500, { low: 2200, standing: 'disputed' }),
  row('2025-01-22', 'Inner', 4000, { bound: 'about', added: 1500 }),
  row('2025-01-25', 'Inner', 4000, { bound: 'nearly', standing: 'documented' }),
  row('2025-02-03', 'Inner', null, { added: 1600 }),
  row('2025-02-05', 'Inner', 4600, { bound: 'about', made: 'Derived', added: 500 }),
  row('2025-02-21', 'Inner', 4200),
  row('2025-02-21', 'Both', 9200, { bound: 'about' }),
  row('2025-03-01', 'Inner', 9000, { bound: 'about', added: 3000 }),
  row('2025-05-22', 'Both', 10_000, { bound: 'more than' }),
];
const labels = {
  '2025-01-20/2025-02-22': 'The month and two days',
  '2025-02-24/2025-05-31': 'Later',
  unit: 'Troops',
  wider: 'Both',
  about: 'about {}',
  nearly: 'nearly {}',
  'more than': 'over {}',
  derived: '{}',
  range: '{} before',
  '2025-02-21 Both': 'with the / wider series',
  added: '+{}',
  standings_row: 'How known',
  added_row: 'Added',
  key_inner: 'Inner',
  key_wider: 'Both',
  key_range: 'Accounts differ',
  key_exact: 'As given',
  key_about: 'About',
  key_over: 'More than',
  key_under: 'Nearly',
  key_derived: 'Our sum',
  documented: 'documented',
  reported: 'reported',
  disputed: 'disputed',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<LayoutProps> = {}): CountsByDateLayout {
  const period = { from: '2025-01-20', to: '2025-02-20' };
  return layoutCountsByDate({
    figure: 'sample',
    size,
    rows,
    references: {},
    labels,
    period,
    ...changes,
  });
}

function textsOf({ panels, key }: CountsByDateLayout): TextMark[] {
  return [...panels.flatMap(({ frame, texts }) => [...frame.texts, ...texts]), ...key.texts];
}

describe.each(sizes)('counts by date, %s', (size) => {
  const drawing = layout(size);
  const [first, second] = drawing.panels;

  it('have a mark for each count and each range, and one for each that was added', () => {
    const marks = drawing.panels.flatMap(({ counts, ranges }) => [...counts, ...ranges]);
    expect(marks).toHaveLength(8);
    expect(drawing.panels.flatMap(({ added }) => added)).toHaveLength(4);
  });

  it('stand on one scale from zero in every panel', () => {
    const height = (panel: typeof first, value: number): number =>
      (panel?.frame.y(0) ?? 0) - (panel?.frame.y(value) ?? 0);
    const share = (panel: typeof first): number =>
      height(panel, 4200) / (panel?.frame.inner.height ?? 1);
    expect(share(first)).toBeCloseTo(share(second), 6);
  });

  it('draw a range from its lowest to its highest', () => {
    const { box } = first?.ranges[0] ?? {};
    expect(box?.y).toBe(Math.round(first?.frame.y(2500) ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(Math.round(first?.frame.y(2200) ?? 0));
  });

  it('are joined by no line but that of one day, from the wider count to the one in it', () => {
    expect(drawing.panels.map(({ spans }) => spans.length)).toEqual([1, 0]);
    expect(first?.spans[0]).toMatch(/^M\d+ \d+V\d+$/);
  });

  it('tell the series by a ring and the exactness by shape', () => {
    expect(first?.counts.map(({ isRinged }) => isRinged)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(first?.counts.map(({ exactness }) => exactness)).toEqual([
      'about',
      'under',
      'derived',
      'exact',
      'about',
    ]);
  });

  it('shade the period where a panel goes beyond it', () => {
    expect(first?.frame.period).toBeDefined();
    expect(second?.frame.period).toBeUndefined();
  });

  it('have no texts that touch or stand out, and finite numbers', () => {
    expect(textFaults(textsOf(drawing), drawing)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
    const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const boxes = drawing.panels.flatMap(({ added }) => added.map(({ box }) => box));
    expect(boxes.filter((box) => !isInside(box, whole))).toEqual([]);
  });

  it('are drawn as before', async () => {
    const paths = drawing.panels.flatMap(({ frame, spans, leaders, counts }) => [
      frame.axis,
      frame.grid,
      leaders,
      ...spans,
      ...counts.map(({ x, y }) => `M${x - 5} ${y}h10`),
    ]);
    const boxes = drawing.panels.flatMap(({ frame, ranges, added }) => [
      ...(frame.period ? [frame.period] : []),
      ...[...ranges, ...added].map(({ box }) => box),
    ]);
    const svg = sketch(drawing, { boxes, paths, texts: textsOf(drawing) });
    await expect(svg).toMatchFileSnapshot(`counts-by-date-${size}.snapshot.svg`);
  });
});

describe('counts by date', () => {
  it.each([
    [row('2025-01-22', 'Inner', -4), /sample: the role "count" holds -4/],
    [row('2025-01-22', 'Inner', null), /the role "count" holds null/],
    [row('2025-01-22', 'Inner', 5, { low: 6 }), /the role "low" holds 6/],
    [row('spring', 'Inner', 5), /the role "at" holds "spring"/],
    [row('2025-01-22', 'Inner', 5, { standing: 'likely' }), /the role "standing" holds "likely"/],
  ])('refuse a row that cannot be drawn (%#)', (broken, message) => {
    expect(() => layout('wide', { rows: [broken] })).toThrow(message);
  });
});
