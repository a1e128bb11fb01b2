import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { isInside, type Box } from '../dimensions.ts';
import { coveredTexts } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import { layoutCountsAndLevels, type CountsAndLevelsLayout } from './counts-and-levels-layout.ts';

const count = (at: string, value: number | null, other: number | null = null): ChartRow => ({
  at,
  count: value,
  other,
});
const level = (name: string, value: number, changes: ChartRow = {}): ChartRow => ({
  level: name,
  value,
  high: null,
  bound: null,
  standing: 'reported',
  ...changes,
});
const counts = [
  count('2025-01-22', null),
  count('2025-01-23', 538),
  count('2025-01-24', 593),
  count('2025-01-25', 286),
  count('2025-01-26', 956, 1179),
  count('2025-01-27', 1179),
  count('2025-01-28', 969),
  count('2025-01-29', null),
  count('2025-01-30', null),
  count('2025-01-31', 864),
];
const levels = [
  level('Aim', 1200, { from: '2025-01-25', to: null, high: 1500 }),
  level('Last days', 800, { from: '2025-02-15', to: '2025-02-20', bound: 'about' }),
  level('Later days', 600, { from: '2025-02-01', to: '2025-02-13', bound: 'fewer than' }),
  level('Year before', 310, { bound: 'about', standing: 'documented' }),
];
const labels = {
  unit: 'Counts a day',
  about: 'About {}',
  'fewer than': 'Fewer than {}',
  Aim: '{} a day: an aim / as one account has it',
  'Last days': '{} a day / last days',
  'Later days': '{} a day / on average, later days',
  'Year before': '{} a day / average of the year before',
  '2025-01-31': 'Friday',
  '2025-01-26 other': 'told to another',
  end: 'Counts end',
  key_count: 'Posted',
  key_other: 'Other count',
  key_gap: 'No count found',
  documented: 'documented',
  reported: 'reported',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<LayoutProps> = {}): CountsAndLevelsLayout {
  return layoutCountsAndLevels({
    figure: 'sample',
    size,
    rows: [...counts, ...levels],
    references: {},
    labels,
    period: { from: '2025-01-20', to: '2025-02-20' },
    ...changes,
  });
}

function textsOf({ words, onRanges, texts, key }: CountsAndLevelsLayout): TextMark[] {
  return [...words, ...onRanges, ...texts, ...key.texts];
}

function squares(marks: readonly { x: number; y: number }[], radius: number): Box[] {
  const side = 2 * radius;
  return marks.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: side, height: side }));
}

describe.each(sizes)('counts and levels, %s', (size) => {
  const drawing = layout(size);
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const { plot } = drawing;

  it('have a mark for each count, each other count, each gap and each level', () => {
    expect(drawing.counts.map(({ value }) => value)).toEqual([
      538, 593, 286, 956, 1179, 1179, 969, 864,
    ]);
    expect(drawing.gaps).toHaveLength(3);
    expect(drawing.levels.map(({ kind }) => kind)).toEqual(['range', 'span', 'span', 'whole']);
  });

  it('measure each count from zero, on one scale', () => {
    const off = (value: number): number => {
      const [zero, top] = [plot.at(plot.days.start, 0), plot.at(plot.days.start, value)];
      return Math.hypot(top.x - zero.x, top.y - zero.y);
    };
    const zero = plot.at(plot.days.start, 0);
    const { inner } = plot;
    expect(zero).toEqual({ x: inner.x, y: inner.y + (plot.isUpright ? inner.height : 0) });
    expect(off(1200)).toBeGreaterThan(150);
    expect(Math.abs(off(1200) - 4 * off(300))).toBeLessThanOrEqual(2);
    expect(drawing.stems.match(/M/g)).toHaveLength(7);
  });

  it('join no day to another: every stem and difference stays within its day', () => {
    const stems = [...drawing.stems.matchAll(/l(\d+) (\d+)/g)];
    expect(stems).toHaveLength(7);
    expect(stems.filter(([, x, y]) => (plot.isUpright ? x : y) !== '0')).toEqual([]);
    const [, x1, y1, x2, y2] = /^M(\d+) (\d+)L(\d+) (\d+)$/.exec(drawing.differences) ?? [];
    expect(plot.isUpright ? x1 : y1).toBe(plot.isUpright ? x2 : y2);
  });

  it('show two counts of one day as a filled and an open mark, and a line between them', () => {
    const ofDay = drawing.counts.filter(({ row }) => row.at === '2025-01-26');
    expect(ofDay.map(({ exactness }) => exactness)).toEqual(['exact', 'about']);
    expect(drawing.differences.match(/M/g)).toHaveLength(1);
  });

  it('draw a bound with arrows, a value without, and a range by its two edges alone', () => {
    const [range, value, bound] = drawing.levels.map(({ path }) => path);
    expect(range?.match(/[hv]/g)).toHaveLength(2);
    expect(value?.match(/m/g)).toBeNull();
    expect(bound?.match(/m/g)).toHaveLength(3);
  });

  it('end with a line after the last count, below the range', () => {
    const from = plot.at(20120, 0);
    expect(drawing.end).toMatch(/^M\d+ \d+l\d+ \d+$/);
    expect(drawing.end.includes(String(plot.isUpright ? from.x : from.y))).toBe(true);
  });

  it('have no texts that touch, stand out or lie under a mark, and finite numbers', () => {
    expect(textFaults(textsOf(drawing), drawing)).toEqual([]);
    const marks = [...squares(drawing.counts, 5), ...squares(drawing.gaps, 4)];
    const standings = drawing.standings.map(({ x, y }) => ({ x, y, width: 10, height: 10 }));
    expect(coveredTexts(textsOf(drawing), [...marks, ...standings])).toEqual([]);
    const boxes = [...marks, ...standings, ...drawing.levels.map(({ box }) => box)];
    expect(boxes.filter((box) => !isInside(box, whole))).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
  });

  it('say where each row is seen, a day of two counts at both', () => {
    expect(drawing.data.map(({ row }) => row)).toEqual([
      0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect(drawing.data.filter(({ box }) => !isInside(box, whole))).toEqual([]);
  });

  it('have the words of every level, and those of counts where there is room', () => {
    const written = textsOf(drawing)
      .map(({ text }) => text)
      .join(' ');
    // A row a day has no room beside the line where counts end.
    const roomy = size === 'wide' ? ['Friday', 'told to another'] : [];
    for (const word of ['Fewer than 600', '1,200–1,500', 'About 310', 'Counts end', ...roomy]) {
      expect(written).toContain(word);
    }
  });

  it('are drawn as before', async () => {
    const paths = [
      plot.grid,
      plot.axis,
      drawing.stems,
      drawing.differences,
      drawing.end,
      ...drawing.levels.map(({ path }) => path),
    ];
    const boxes = [
      ...squares(drawing.counts, 5),
      ...squares(drawing.gaps, 4),
      ...drawing.levels.map(({ box }) => box),
      ...drawing.standings.map(({ x, y }) => ({ x, y, width: 10, height: 10 })),
    ];
    const svg = sketch(drawing, { boxes, paths, texts: textsOf(drawing) });
    await expect(svg).toMatchFileSnapshot(`counts-and-levels-${size}.snapshot.svg`);
  });
});

describe('counts and levels', () => {
  it('keep the mark of a count just below a range off it, where values go up', () => {
    const { levels, counts } = layout('wide');
    const range = levels.find(({ kind }) => kind === 'range')?.box;
    const bottom = (range?.y ?? 0) + (range?.height ?? 0);
    const below = counts.filter(({ value }) => value === 1179);
    expect(below.map(({ y }) => y - 5 >= bottom)).toEqual([true, true]);
  });

  it('draw no line of their end where counts go to the end of the axis', () => {
    const rows = [count('2025-02-20', 5), ...levels];
    expect(layout('wide', { rows }).end).toBe('');
  });

  it.each([
    [[count('2025-01-22', -4)], /sample: the role "count" holds -4; it should be zero or more/],
    [[count('2025-01-22', 4, -1)], /the role "other" holds -1/],
    [[count('2025-03-22', 4)], /"at" holds "2025-03-22"; it should be a day from 2025-01-20/],
    [[count('2025-01', 4)], /"at" holds "2025-01"; it should be a day from 2025-01-20/],
    [
      [count('2025-01-22', 4), count('2025-01-22', 5)],
      /"at" holds "2025-01-22"; it should be a day of its own; another count of it goes in "other"/,
    ],
    [[level('Aim', 12, { high: 11 })], /"high" holds 11; it should be empty or no less than/],
    [[level('Aim', -12)], /"value" holds -12/],
    [[level('Aim', 12, { from: '2024-01-25' })], /"from" holds "2024-01-25"/],
    [[level('Aim', 12, { from: '2025-01-25', to: '2025-01-24' })], /"to" holds "2025-01-24"/],
    [[level('Aim', 12, { bound: 'perhaps' })], /"bound" holds "perhaps"/],
    [[level('Aim', 12, { standing: 'likely' })], /"standing" holds "likely"/],
    [[level('Unnamed', 12)], /needs a label "Unnamed"/],
  ])('refuse rows that cannot be drawn (%#)', (rows, message) => {
    expect(() => layout('wide', { rows })).toThrow(message);
  });
});
