import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { dayNumber } from '../days.ts';
import { coveredTexts, outside } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import { layoutStackedSteps, type StackedStepsLayout } from './stacked-steps-layout.ts';

const count = (at: string, total: number, parts: (number | null)[]): ChartRow => ({
  at,
  total,
  part_1: parts[0] ?? null,
  part_2: parts[1] ?? null,
  part_3: parts[2] ?? null,
});
const rows = [
  count('2025-01-19', 135, [60, 75, 0]),
  count('2025-01-31', 136, [60, 75, 1]),
  count('2025-02-18', 146, [60, 76, 10]),
  count('2025-02-20', 150, [60, 79, 11]),
  count('2025-02-28', 289, [70, 119, 100]),
  count('2025-04-30', 517, [87, 189, 241]),
  count('2025-07-03', 753, [113, 275, 365]),
  count('2025-07-18', 832, []),
  count('2026-02-13', 1412, []),
];
const labels = {
  '2025-01-19/2025-02-28': 'The month and a week',
  '2025-01-19/2026-02-28': 'The year',
  unit: 'Agreements',
  part_1: '{} jail',
  part_2: '{} warrant',
  part_3: '{} task force',
  period: '20 January to 20 February',
  gap: 'no count in between',
  key_count: 'A count; its step carries it on',
  key_undivided: 'Not divided',
  key_period_end: 'End of 20 February 2025',
  '2025-01-19': '{}',
  '2025-02-20': '{} on 20 Feb',
  '2025-02-28': '{} on 28 Feb / eight days later',
  '2025-07-03': '{} on 3 July',
  '2025-07-18': '{} on 18 July',
  '2026-02-13': '{} on 13 Feb 2026',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<LayoutProps> = {}): StackedStepsLayout {
  const period = { from: '2025-01-20', to: '2025-02-20' };
  const given = { figure: 'sample', size, rows, references: {}, labels, period };
  return layoutStackedSteps({ ...given, ...changes });
}

function textsOf({ panels, key }: StackedStepsLayout): TextMark[] {
  const ofPanels = panels.flatMap(({ frame, heads, names, words, wordsOnGrid }) => [
    ...frame.texts,
    ...heads,
    ...(names?.texts ?? []),
    ...words,
    ...wordsOnGrid,
  ]);
  return [...ofPanels, ...key.texts];
}

describe.each(sizes)('stacked steps, %s', (size) => {
  const drawing = layout(size);
  const [month, year] = drawing.panels;

  it('have one mark for each row: a dot where it is divided, a column where it is not', () => {
    expect(month?.counts).toHaveLength(5);
    expect(month?.columns).toEqual([]);
    expect(year?.counts).toHaveLength(2);
    expect(year?.columns.map(({ row }) => row.total)).toEqual([832, 1412]);
  });

  it('are as high as their counts, from zero, by one scale in each panel', () => {
    for (const panel of [month, year]) expect(panel?.frame.y.domain()[0]).toBe(0);
    const [first, last] = year?.columns ?? [];
    expect((last?.box.height ?? 0) / (first?.box.height ?? 1)).toBeCloseTo(1412 / 832, 1);
    const zero = month?.frame.y(0) ?? 0;
    const heights = month?.counts.map(({ y }) => zero - y) ?? [];
    expect((heights[4] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(289 / 135, 1);
  });

  it('begin where their day does, on a true time axis', () => {
    const x = month?.frame.x;
    const starts = [dayNumber(2025, 1, 19), dayNumber(2025, 1, 31), dayNumber(2025, 2, 18)];
    const drawn = month?.counts.slice(0, 3).map((mark) => mark.x);
    expect(drawn).toEqual(starts.map((day) => Math.round(x?.(day) ?? 0)));
  });

  it('end one part where the next begins', () => {
    const { stacks = [] } = year ?? {};
    const last = stacks.at(-1)?.areas ?? [];
    const zero = Math.round(year?.frame.y(0) ?? 0);
    expect(last.map(({ part }) => part)).toEqual([1, 2, 3]);
    const bottoms = last.map(({ path }) => Number(/^M\d+ (\d+)/.exec(path)?.[1]));
    const tops = last.map(({ path }) => Number(/V(\d+)/.exec(path)?.[1]));
    expect(bottoms).toEqual([zero, tops[0], tops[1]]);
  });

  it('rule the lowest part alone, at even distances over all its steps', () => {
    const areas = year?.stacks.at(-1)?.areas ?? [];
    expect(areas.map(({ ruling }) => ruling === '')).toEqual([false, true, true]);
    const places = [...(areas[0]?.ruling.matchAll(/M(\d+)/g) ?? [])].map(([, x]) => Number(x));
    const distances = places.slice(1).map((x, index) => x - (places[index] ?? 0));
    expect(new Set(distances)).toEqual(new Set([5]));
  });

  it('say where each row is seen, once and in the panel that shows it closest', () => {
    expect(drawing.data.map(({ row }) => row)).toEqual(rows.map((_, index) => index));
    const box = drawing.data[8]?.box;
    expect(box).toEqual(year?.columns[1]?.box);
  });

  it('set what lies after the period apart, from its end on', () => {
    expect(month?.stacks.map(({ isLater }) => isLater)).toEqual([false, true]);
    const end = Math.round(month?.frame.x(dayNumber(2025, 2, 21)) ?? 0);
    expect(month?.periodEnd).toMatch(new RegExp(`^M${end} `));
    expect(month?.stacks[1]?.areas[0]?.path).toMatch(new RegExp(`^M${end} `));
    expect(year?.columns.every(({ isLater }) => isLater)).toBe(true);
  });

  it('carry no count on from one that is not divided', () => {
    const ends = year?.stacks.map(({ areas }) => areas[0]?.path ?? '') ?? [];
    const xs = [...ends.join('').matchAll(/H(\d+)/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBe(year?.columns[0]?.box.x);
  });

  it('frame what the closer panel enlarges', () => {
    expect(month?.enlarged).toEqual([]);
    expect(year?.enlarged).toHaveLength(1);
  });

  it('lead from the stack past a column to the words of its count, and over the time without a count', () => {
    expect(month?.leaders).toBe('');
    const [first, last] = [year?.columns.at(0)?.box, year?.columns.at(-1)?.box];
    const [, from, to] = /^M(\d+) \d+H(\d+)/.exec(year?.leaders ?? '') ?? [];
    expect(Number(from)).toBe(first?.x);
    expect(Number(to)).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
    const [, left, right] = /M(\d+) \d+v8m0-4H(\d+)/.exec(year?.leaders ?? '') ?? [];
    expect(Number(left)).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
    expect(Number(right)).toBeLessThan(last?.x ?? 0);
  });

  it('have no texts that touch, stand out or lie over columns, and finite numbers', () => {
    const texts = textsOf(drawing);
    expect(textFaults(texts, drawing)).toEqual([]);
    const boxes = drawing.panels.flatMap(({ columns }) => columns.map(({ box }) => box));
    expect(outside(drawing, [], boxes)).toEqual([]);
    expect(coveredTexts(texts, boxes)).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
  });

  it('have no words that a line across the plot strikes', () => {
    for (const { frame, words, wordsOnGrid } of drawing.panels) {
      const { x, width } = frame.inner;
      const lines = frame.y.ticks(3).map((value) => ({ x, y: frame.y(value), width, height: 0 }));
      expect(coveredTexts([...words, ...wordsOnGrid], lines)).toEqual([]);
    }
  });

  it('have no words of a count or part over a stack', () => {
    for (const { frame, words, names, counts } of drawing.panels) {
      const right = Math.max(...counts.map(({ x }) => x));
      const stacks = counts.map(({ x, y }, index) => {
        const next = counts[index + 1]?.x ?? right;
        return { x, y, width: next - x, height: frame.inner.y + frame.inner.height - y };
      });
      expect(coveredTexts([...words, ...(names?.texts ?? [])], stacks)).toEqual([]);
    }
  });

  it('are drawn as before', async () => {
    const { panels, key } = drawing;
    const paths = panels.flatMap(({ frame, stacks, periodEnd, names }) => [
      frame.grid,
      frame.axis,
      ...stacks.flatMap(({ areas }) => areas.flatMap(({ path, ruling }) => [path, ruling])),
      ...(names?.swatches ?? []).map(({ path }) => path),
      periodEnd,
    ]);
    const boxes = panels.flatMap(({ frame, columns, enlarged }) => [
      ...(frame.period ? [frame.period] : []),
      ...columns.map(({ box }) => box),
      ...enlarged,
    ]);
    const drawn = paths.filter((path) => path !== '');
    const marks = { boxes: [...boxes, ...key.columns], paths: drawn, texts: textsOf(drawing) };
    const svg = sketch(drawing, marks);
    await expect(svg).toMatchFileSnapshot(`stacked-steps-${size}.snapshot.svg`);
  });
});

describe('stacked steps', () => {
  it('do with one part, one panel and nothing after the period', () => {
    const { '2025-01-19/2026-02-28': year, ...rest } = labels;
    expect(year).toBe('The year');
    const few = [
      { at: '2025-01-19', total: 5, part_1: 5 },
      { at: '2025-02-01', total: 9, part_1: 9 },
    ];
    const period = { from: '2025-01-20', to: '2025-03-20' };
    const drawing = layout('narrow', { rows: few, labels: rest, period });
    expect(drawing.panels).toHaveLength(1);
    expect(drawing.key.periodEnd).toBe('');
    expect(drawing.key.columns).toEqual([]);
  });

  it('begin a new stack after a count that is not divided', () => {
    const split = [...rows.slice(0, 5), count('2025-03-31', 425, []), ...rows.slice(5)];
    const year = layout('wide', { rows: split }).panels[1];
    expect(year?.stacks).toHaveLength(3);
  });

  it.each([
    ['a count below zero', count('2025-02-01', -1, []), /sample: the role "total" holds -1/],
    ['a part below zero', count('2025-02-01', 5, [6, -1, 0]), /"part_2" holds -1; .* 2025-02-01/],
    [
      'parts of more than the total',
      count('2025-02-01', 9, [5, 4, 3]),
      /"total" holds 9; .* 12 on/,
    ],
    ['parts of less than the total', count('2025-02-01', 9, [1, 1, 1]), /"total" holds 9; .* 3 on/],
    ['a part that is missing', count('2025-02-01', 9, [5, 4]), /"part_3" holds null; .*or none/],
    ['a total that is missing', { at: '2025-02-01', total: null }, /"total" holds null/],
    ['a day that is none', count('soon', 5, []), /the role "at" holds "soon"/],
    ['a day of no panel', count('2027-01-01', 5, []), /"at" holds "2027-01-01"; .* panel/],
  ])('refuse %s, with figure, role and mend', (_, row, message) => {
    expect(() => layout('wide', { rows: [row] })).toThrow(message);
  });

  it('refuse days that go back or stand twice', () => {
    const [first = {}, second = {}] = rows;
    expect(() => layout('wide', { rows: [second, first] })).toThrow(/"at" holds "2025-01-19"/);
    expect(() => layout('wide', { rows: [first, first] })).toThrow(/a later day than .*2025-01-19/);
  });

  it('refuse a fourth part, which could be told apart by color alone', () => {
    const [first] = rows;
    expect(() => layout('wide', { rows: [{ ...first, part_4: 1 }] })).toThrow(/at most 3 parts/);
  });

  it('fail with the name of a label that is missing', () => {
    const { gap, ...rest } = labels;
    expect(gap).not.toBe('');
    expect(() => layout('wide', { labels: rest })).toThrow(/a label "gap"/);
  });
});
