import { describe, expect, it } from 'vitest';
import type { ChartProps, ChartRow, DrawingSize } from '../chart.ts';
import { doBoxesOverlap, isInside } from '../dimensions.ts';
import { sketch } from '../sketch.ts';
import { textBox, type TextMark } from '../text-mark.ts';
import { layoutStackedBars } from './stacked-bars-layout.ts';
import type { StackedBarsLayout } from './stacked-bars-marks.ts';

const row = (bar: string, series: string, value: number, derived = false): ChartRow => ({
  bar,
  series,
  value,
  derived,
  per: 20,
});
const rows = [
  row('before', 'given', 4526),
  row('before', 'rest', 443, true),
  row('after', 'given', 8993),
  row('after', 'rest', 2798, true),
];
const labels = {
  before: '20 Jan to 8 Feb 2024',
  after: '20 Jan to 8 Feb 2025',
  given: 'With a criminal history',
  rest: 'No criminal history',
  derived: 'by our subtraction',
  unit: 'arrests',
  growth: 'up {}%',
  rate: 'about {} a day',
  rise: 'up {}, {}% of the rise',
  axis: '{} in 20 days',
  rate_axis: '{} a day',
  average: 'Average of fiscal 2024:',
  average_total: 'or {} in 20 days',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];

function layout(size: DrawingSize, changes: Partial<ChartProps> = {}): StackedBarsLayout {
  const references = { average: 310 };
  return layoutStackedBars({ figure: 'sample', size, rows, references, labels, ...changes });
}

function textsOf(drawing: StackedBarsLayout): TextMark[] {
  const { ticks, segments, heads, names, reference } = drawing;
  const owners = [...ticks, ...segments, ...names, ...(reference ? [reference] : [])];
  return [...owners.flatMap(({ texts }) => texts), ...heads];
}

describe.each(sizes)('stacked bars, %s', (size) => {
  const drawing = layout(size);

  it('have a segment for each row, in the order of the rows', () => {
    expect(drawing.segments.map(({ texts }) => texts[0]?.text)).toEqual([
      '4,526',
      '443',
      '8,993',
      '2,798',
    ]);
  });

  it('start at zero and are as long as their numbers, by one scale', () => {
    const [first, , third] = drawing.segments;
    expect(drawing.ticks[0]).toMatchObject({ value: 0, position: drawing.inner.x });
    expect(first?.box.x).toBe(drawing.inner.x);
    const ratio = (third?.box.width ?? 0) / (first?.box.width ?? 1);
    expect(ratio).toBeCloseTo(8993 / 4526, 1);
  });

  it('show every bar’s total, rate and growth', () => {
    const text = drawing.heads.map((head) => head.text).join(' ');
    for (const words of ['4,969', '11,791', 'about 248 a day', 'about 590 a day', 'up 137%']) {
      expect(text).toContain(words);
    }
  });

  it('stay inside the drawing, texts too', () => {
    const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const boxes = [...drawing.segments.map(({ box }) => box), ...textsOf(drawing).map(textBox)];
    expect(boxes.filter((box) => !isInside(box, whole))).toEqual([]);
  });

  it('have no two texts that touch', () => {
    const texts = textsOf(drawing);
    const touching = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => doBoxesOverlap(textBox(one), textBox(other), 1))
        .map((other) => `"${one.text}" and "${other.text}"`),
    );
    expect(touching).toEqual([]);
  });

  it('have no text that the reference line strikes', () => {
    const { reference } = drawing;
    const line = { x: reference?.x ?? 0, y: 0, width: 0, height: drawing.axisY };
    const struck = textsOf(drawing).filter((mark) => doBoxesOverlap(textBox(mark), line, 3));
    expect(struck.map(({ text }) => text)).toEqual([]);
  });

  it('keep texts that stand on a segment within it', () => {
    const onMarks = drawing.segments.filter(({ isOnMark }) => isOnMark);
    expect(onMarks.length).toBeGreaterThan(0);
    for (const { box, texts } of onMarks) {
      expect(texts.every((mark) => isInside(textBox(mark), box))).toBe(true);
    }
  });

  it('put the reference rate where its total stands on the axis', () => {
    const { inner, ticks, reference } = drawing;
    const last = ticks.at(-1)?.value ?? 0;
    expect(reference?.x).toBe(Math.round(inner.x + (inner.width * 310 * 20) / last));
  });

  it('hatch what was worked out and nothing else', () => {
    const isHatched = drawing.segments.map(({ hatch }) => hatch !== undefined);
    expect(isHatched).toEqual([false, true, false, true]);
  });

  it('are drawn as before', async () => {
    const { segments, names, axis, reference } = drawing;
    const filled = [...segments, ...names];
    const boxes = filled.map(({ box }) => box);
    const hatches = filled.flatMap(({ hatch }) => hatch ?? []);
    const paths = [axis, ...(reference ? [reference.path] : []), ...hatches];
    const svg = sketch(drawing, { boxes, paths, texts: textsOf(drawing) });
    await expect(svg).toMatchFileSnapshot(`stacked-bars-${size}.snapshot.svg`);
  });
});

describe('stacked bars', () => {
  it('do without a reference', () => {
    expect(layout('wide', { references: {} }).reference).toBeUndefined();
  });

  it('draw three bars of one series as well', () => {
    const three = ['before', 'after', 'given'].map((bar) => row(bar, 'rest', 10));
    expect(layout('narrow', { rows: three, references: {} }).segments).toHaveLength(3);
  });

  it('tell of no rise where there was a fall', () => {
    const fall = [row('before', 'given', 90), row('after', 'given', 60)];
    const texts = textsOf(layout('wide', { rows: fall, references: {} })).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('up '))).toEqual([]);
  });

  it('fail with the figure and the role where a cell is no number', () => {
    const broken = [{ ...rows[0], value: null }];
    expect(() => layout('wide', { rows: broken })).toThrow(
      /figure sample: the role "value" holds null; it should be a number/,
    );
  });

  it('fail where a third series could be told from the others by color alone', () => {
    const three = ['one', 'two', 'three'].map((series) => row('before', series, 10));
    expect(() => layout('wide', { rows: three })).toThrow(/one of at most two/);
  });

  it('fail with the name of a label that is missing', () => {
    const { unit, ...rest } = labels;
    expect(unit).toBe('arrests');
    expect(() => layout('wide', { labels: rest })).toThrow(/a label "unit"/);
  });
});
