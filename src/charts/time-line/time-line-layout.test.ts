import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { coveredTexts } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import { layoutTimeLine, type TimeLineLayout } from './time-line-layout.ts';

/** A month in which counts rise to a peak, fall and stay low. */
function monthly(index: number): ChartRow {
  const at = `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const value =
    index < 24 ? 40_000 + index * 9000 : Math.max(5000, 247_000 - (index - 23) * 24_000);
  return { at, value, other: value + 20_000, part: index < 18 ? 'rounded' : 'whole' };
}
const rows = Array.from({ length: 42 }, (_, index) => monthly(index));
const labels = {
  '2022-01/2025-06': 'Every month',
  '2024-10/2025-06': 'Closer',
  unit: 'Counts a month',
  value: 'Between the ports',
  other: 'Total',
  period: '20 January to 20 February 2025',
  rounded: 'Rounded',
  whole: 'As published',
  '2024-10 to 2024-11': 'down {} ({}%)',
  '2023-12': 'Peak: {}',
  '2024-11': 'November: {}',
  '2025-02': 'February: {}',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<LayoutProps> = {}): TimeLineLayout {
  const period = { from: '2025-01-20', to: '2025-02-20' };
  return layoutTimeLine({
    figure: 'sample',
    size,
    rows,
    references: {},
    labels,
    period,
    ...changes,
  });
}

const indexOf = (at: string): number => rows.findIndex((row) => row.at === at);

function textsOf({ panels }: TimeLineLayout): TextMark[] {
  return panels.flatMap(({ heads, keys, parts, changes, words, frame }) => [
    ...heads,
    ...[...keys, ...parts, ...changes].flatMap(({ texts }) => texts),
    ...words,
    ...frame.texts,
  ]);
}

describe.each(sizes)('lines over time, %s', (size) => {
  const drawing = layout(size);
  const [first, second] = drawing.panels;

  it('have a point for each row, from zero, by one scale', () => {
    const own = first?.lines.filter(({ series }) => series === 1) ?? [];
    const points = own.flatMap(({ path }) => path.slice(1).split('L'));
    expect(points).toHaveLength(rows.length);
    const y = (index: number): number => Number(points[index]?.split(',')[1]);
    const zero = first?.frame.y(0) ?? 0;
    expect((zero - y(23)) / (zero - y(0))).toBeCloseTo(247_000 / 40_000, 1);
  });

  it('name a point in the closest panel that holds it', () => {
    expect(first?.words.map(({ text }) => text)).toContain('Peak: 247,000');
    expect(second?.words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['November: 5,000', 'February: 5,000']),
    );
  });

  it('frame what the closer panel enlarges', () => {
    expect(first?.enlarged).toHaveLength(1);
    expect(second?.enlarged).toHaveLength(0);
  });

  it('tell the parts of the series apart', () => {
    expect(first?.parts.map(({ isLast }) => isLast)).toEqual([false, true]);
  });

  it('shade the period in every panel that goes beyond it, and name it above', () => {
    for (const { frame, words } of drawing.panels) {
      const name = words.find(({ text }) => text === labels.period);
      expect(name?.y).toBeLessThan(frame.inner.y);
      expect(frame.period?.y).toBeLessThan(frame.inner.y);
    }
  });

  it('say how far the counts fell between two dates, in the closest panel that holds both', () => {
    expect(first?.changes).toEqual([]);
    expect(second?.changes.flatMap(({ texts }) => texts.map(({ text }) => text))).toEqual([
      'down 2,000 (29%)',
    ]);
    const [left, right] = (second?.changes[0]?.path.match(/^M(\d+).*H(\d+)/) ?? []).slice(1);
    const middleOf = (at: string): number => {
      const index = second?.data.findIndex(({ row }) => row === indexOf(at)) ?? -1;
      return second?.dots[index]?.x ?? Number.NaN;
    };
    expect(Math.abs(Number(left) - middleOf('2024-10'))).toBeLessThanOrEqual(1);
    expect(Math.abs(Number(right) - middleOf('2024-11'))).toBeLessThanOrEqual(1);
  });

  it('have no words on a line across the plot, nor, with room, on the band of the period', () => {
    for (const { frame, words } of drawing.panels) {
      const heights = [...frame.grid.matchAll(/M\d+ (\d+)h/g)].map(([, y]) => Number(y));
      const boxes = heights.map((y) => ({ ...frame.inner, y, height: 1 }));
      const isRoomy = frame.inner.width >= 300;
      const standing = frame.period && isRoomy ? [...boxes, frame.period] : boxes;
      const placed = words.filter(({ text }) => text !== labels.period);
      expect(coveredTexts(placed, standing)).toEqual([]);
    }
  });

  it('have no texts that touch or stand out, and finite numbers', () => {
    expect(textFaults(textsOf(drawing), drawing)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
  });

  it('are drawn as before', async () => {
    const paths = drawing.panels.flatMap(({ frame, lines, parts, changes, leaders }) => [
      frame.axis,
      frame.grid,
      ...[...lines, ...parts, ...changes].map(({ path }) => path),
      leaders,
    ]);
    const boxes = drawing.panels.flatMap(({ frame, enlarged }) => [
      ...(frame.period ? [frame.period] : []),
      ...enlarged,
    ]);
    const svg = sketch(drawing, { boxes, paths, texts: textsOf(drawing) });
    await expect(svg).toMatchFileSnapshot(`time-line-${size}.snapshot.svg`);
  });
});

describe('lines over time', () => {
  it('break where a count is not known or a month is missing', () => {
    const unknown = rows.map((row, index) => (index === 5 ? { ...row, value: null } : row));
    const missing = unknown.filter((_, index) => index !== 9);
    const lines = layout('wide', { rows: missing }).panels[0]?.lines ?? [];
    expect(lines.filter(({ series }) => series === 1)).toHaveLength(3);
  });

  it('do without a second line and without parts', () => {
    const bare = rows.map(({ at, value }) => ({ at: at ?? '', value: value ?? 0 }));
    const [panel] = layout('narrow', { rows: bare }).panels;
    expect(panel?.keys).toHaveLength(1);
    expect(panel?.parts).toEqual([]);
  });

  it('fail with the label where it tells of a fall and there is none', () => {
    const rising = { ...labels, '2022-01 to 2023-12': 'down {} ({}%)' };
    expect(() => layout('wide', { labels: rising })).toThrow(
      /figure sample: the label "2022-01 to 2023-12" tells of a fall/,
    );
  });

  it('fail with figure and role where a count is below zero or a date is none', () => {
    const negative = [{ ...rows[0], value: -3 }];
    expect(() => layout('wide', { rows: negative })).toThrow(/sample: the role "value" holds -3/);
    const undated = [{ ...rows[0], at: 'spring' }];
    expect(() => layout('wide', { rows: undated })).toThrow(/the role "at" holds "spring"/);
  });
});
