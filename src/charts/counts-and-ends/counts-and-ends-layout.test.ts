import { describe, expect, it } from 'vitest';
import type { ChartProps, ChartRow, DrawingSize } from '../chart.ts';
import { coveredTexts, outside, touchingTexts } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { layoutCountsAndEnds } from './counts-and-ends-layout.ts';
import type { CountsAndEndsLayout } from './counts-and-ends-marks.ts';

const entry = (name: string, value: number, more: ChartRow = {}): ChartRow => ({
  name,
  value,
  basis: 'holders',
  qualifier: null,
  ...more,
});
const rows = [
  entry('Longville', 330735, {
    estimate: 520794,
    before: '2026-02-03',
    end: '2025-08-03',
  }),
  entry('Shortham', 348202, {
    basis: 'estimate',
    qualifier: 'about',
    before: '2026-10-02',
    end: '2025-04-07',
  }),
  entry('Upper Saint Nowhere', 170125, {
    before: '2026-09-09',
    end: '2026-09-09',
    estimate: 232000,
  }),
  entry('Smallton', 140, { end: '2026-05-27', estimate: 140 }),
  entry('Open door', 900000, { group: 'shut', basis: 'arrivals', qualifier: 'about' }),
  entry('Longville', 211040, { group: 'shut', basis: 'arrivals', whole: 'Open door' }),
  entry('Side door', 8400, { group: 'shut', qualifier: 'more than' }),
  { on: 'Longville', date: '2025-02-20', action: 'period cut from 18 to 12 months' },
  { on: 'Shortham', date: '2025-01-28', action: 'extension canceled' },
  { on: 'Shortham', date: '2025-02-05', action: 'ended' },
  { on: 'Open door', date: '2025-01-20', action: 'booking shut and all that was booked canceled' },
];
const labels = {
  counts: 'People, on one scale',
  ends: 'Open until',
  changed: 'Cut short',
  unchanged: 'Left as it was',
  shut: 'No end for all',
  holders: 'holders',
  estimate: 'an estimate',
  arrivals: 'all who ever came',
  period: 'the month, and a stroke for each act',
  'holders count': '{} holders',
  'estimate count': '{} by an estimate',
  more: 'about {} eligible',
  more_by: 'about {} by an estimate',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];
const period = { from: '2025-01-20', to: '2025-02-20' };

function layout(size: DrawingSize, changes: Partial<ChartProps> = {}): CountsAndEndsLayout {
  return layoutCountsAndEnds({
    figure: 'sample',
    size,
    rows,
    references: {},
    labels,
    period,
    ...changes,
  });
}
const textsOf = ({ texts }: CountsAndEndsLayout): string[] => texts.map(({ text }) => text);

describe.each(sizes)('counts and ends, %s', (size) => {
  const drawing = layout(size);
  /** Bars without those of the key, which come first. */
  const bars = drawing.bars.slice(3);

  it('have a bar for each count and each estimate that is more, and an end for each day', () => {
    expect(bars).toHaveLength(7 + 2);
    expect(drawing.ends).toHaveLength(4);
  });

  it('are as long as their numbers on one scale, with and without an end', () => {
    const [estimate, holders, , , , , open] = bars;
    const lengthOf = (bar = bars[0]): number =>
      (bar?.box.width ?? 0) + (bar?.fill === 'solid' ? 0 : 2);
    expect(lengthOf(holders) / lengthOf(estimate)).toBeCloseTo(330735 / 520794, 1);
    expect(lengthOf(open) / lengthOf(estimate)).toBeCloseTo(900000 / 520794, 1);
  });

  it('tell holders, estimates and arrivals apart by form', () => {
    expect(bars.map(({ fill }) => fill)).toEqual([
      'outline',
      'solid',
      'outline',
      'outline',
      'solid',
      'solid',
      'hatched',
      'hatched',
      'solid',
    ]);
    expect(bars.every(({ fill, hatch }) => (fill === 'hatched') === (hatch !== undefined))).toBe(
      true,
    );
  });

  it('show the end that was and the end that is where it was cut, in days to scale', () => {
    const [cut, , kept] = drawing.ends;
    expect(cut?.cut?.x).toBeGreaterThan(cut?.x ?? 0);
    expect(kept?.cut).toBeUndefined();
    const [x1 = 0, x2 = 0, x3 = 0] = [drawing.ends[1]?.x, cut?.x, cut?.cut?.x];
    expect((x2 - x1) / (x3 - x2)).toBeCloseTo(118 / 184, 1);
    for (const text of ['3\u00a0Aug\u00a02025', '3\u00a0Feb\u00a02026', '7\u00a0April\u00a02025']) {
      expect(textsOf(drawing)).toContain(text);
    }
  });

  it('have a stroke within the period for each act on what has an end', () => {
    const strokes = [...drawing.deeds.matchAll(/M(\d+) /g)].slice(1).map(([, x]) => Number(x));
    const box = drawing.periods[1];
    expect(strokes).toHaveLength(3);
    for (const x of strokes) {
      expect(x).toBeGreaterThanOrEqual(box?.x ?? 0);
      expect(x).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    }
  });

  it('give a part nothing of what was done to an entry of its name', () => {
    const said = textsOf(drawing).filter((text) => text.startsWith('20\u00a0February'));
    expect(said).toHaveLength(1);
  });

  it('stay inside the drawing, with no texts that touch each other or a bar', () => {
    expect(
      outside(drawing, drawing.texts, [...drawing.bars.map(({ box }) => box), ...drawing.periods]),
    ).toEqual([]);
    expect(touchingTexts(drawing.texts)).toEqual([]);
    expect(
      coveredTexts(
        drawing.texts,
        drawing.bars.map(({ box }) => box),
        0,
      ),
    ).toEqual([]);
  });

  it('are drawn as before', async () => {
    const { axes, rules, deeds, ends, bars: all, periods, texts } = drawing;
    const lines = ends.flatMap(({ line, cut }) => (cut ? [line, cut.line, cut.tip] : [line]));
    const dots = ends.map(({ x, y }) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`);
    const hatches = all.flatMap(({ hatch }) => hatch ?? []);
    const svg = sketch(drawing, {
      boxes: [...periods, ...all.map(({ box }) => box)],
      paths: [axes, rules, deeds, ...lines, ...dots, ...hatches],
      texts,
    });
    await expect(svg).toMatchFileSnapshot(`counts-and-ends-${size}.snapshot.svg`);
  });
});

describe('counts and ends', () => {
  const withRows = (some: readonly ChartRow[]) => () => layout('wide', { rows: some });

  it('fail with figure, role and mend where a cell does not serve', () => {
    expect(withRows([entry('Here', -5, { end: '2025-08-03' })])).toThrow(
      /figure sample: the role "value" holds -5; it should be a number, zero or more/,
    );
    expect(withRows([entry('Here', 5, { end: 'autumn' })])).toThrow(
      /the role "end" holds "autumn"/,
    );
  });

  it('fail where something was done to an entry that is not drawn', () => {
    const lost = { on: 'Nowhere', date: '2025-02-20', action: 'ended' };
    expect(withRows([...rows, lost])).toThrow(/the role "on" holds "Nowhere"/);
  });

  it('fail where kinds of counts could not be told apart', () => {
    const kinds = ['one', 'two', 'three', 'four'];
    const many = kinds.map((basis) => entry(basis, 5, { basis }));
    const more = Object.fromEntries(kinds.map((kind) => [kind, kind]));
    expect(() => layout('wide', { rows: many, labels: { ...labels, ...more } })).toThrow(
      /4 kinds of counts/,
    );
  });
});
