import { describe, expect, it } from 'vitest';
import type { ChartRow, DrawingSize, LayoutProps } from '../chart.ts';
import { boxAround } from '../datum.ts';
import { doBoxesOverlap, isInside, type Box } from '../dimensions.ts';
import { coveredTexts } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { textFaults } from '../text-faults.ts';
import type { TextMark } from '../text-mark.ts';
import { layoutLanesByDay } from './lanes-by-day-layout.ts';
import type { LanesByDayLayout } from './lanes-by-day-marks.ts';

const event = (
  id: string,
  from: string,
  lane: string,
  label: string | null = null,
  to: string | null = null,
): ChartRow => ({ id, from, to, lane, what: `What happened: ${id}`, label });
/** Crowded on the first and last day, with several chief events a lane, one long one and short spans. */
const rows = [
  event('a', '2025-01-20', 'North'),
  event('b', '2025-01-20', 'North', 'The first thing that was told to everybody'),
  event('c', '2025-01-20', 'North'),
  event('d', '2025-01-21', 'North', 'The second thing on the day after it'),
  event('e', '2025-01-20', 'South', 'Something that lasted for many days', '2025-02-08'),
  event('f', '2025-01-25', 'South'),
  event('g', '2025-01-26', 'South', 'A journey south and the way back'),
  event('h', '2025-01-28', 'West', 'A decision', '2025-01-29'),
  event('i', '2025-02-03', 'North', 'A promise made in writing'),
  event('j', '2025-02-03', 'North'),
  event('k', '2025-02-07', 'West', 'A letter asks for help with it'),
  event('l', '2025-02-18', 'West', 'Many people are given powers', '2025-02-20'),
  event('m', '2025-02-19', 'North'),
  event('n', '2025-02-20', 'North', 'The last thing of the whole month'),
  event('o', '2025-02-20', 'North'),
  event('p', '2025-02-20', 'South', 'An end'),
];
const lanes = [
  { id: 'North', title: 'North', strand: 'strand-1' },
  { id: 'South', title: 'South and its further places', strand: 'strand-2' },
  { id: 'West', title: 'West', strand: 'strand-other' },
];
const labels = {
  count: '{} events',
  one: '{} event',
  key_named: 'Named beside its mark',
  key_numbered: 'Told in the list, by number',
  key_span: 'Until its last day',
  key_days: 'From its first day to its last',
  key_weekend: 'Weekend',
};
const drawings: readonly { name: string; size: DrawingSize; width?: number }[] = [
  { name: 'narrow', size: 'narrow' },
  { name: 'wide', size: 'wide' },
  { name: 'broad', size: 'wide', width: 1120 },
];

function layout(
  size: DrawingSize,
  width?: number,
  changes: Partial<LayoutProps> = {},
): LanesByDayLayout {
  const period = { from: '2025-01-20', to: '2025-02-20' };
  const given = { figure: 'sample', size, rows, references: {}, labels, period, lanes };
  return layoutLanesByDay({ ...given, ...(width !== undefined && { width }), ...changes });
}

/** All texts but the numbers within disks. */
function textsOf({ heads, texts, events, key }: LanesByDayLayout): TextMark[] {
  const words = events.filter(({ label }) => label !== undefined).flatMap((mark) => mark.texts);
  const numbers = key.texts.filter(({ anchor }) => anchor !== 'middle');
  return [...heads.flatMap((head) => head.texts), ...texts, ...words, ...numbers];
}

const disksOf = ({ events }: LanesByDayLayout): Box[] =>
  events.map(({ x, y, radius }) => boxAround(x, y, radius));

describe.each(drawings)('events by day in lanes, $name', ({ name, size, width }) => {
  const drawing = layout(size, width);

  it('have one mark for each event, numbered in order of time', () => {
    expect(drawing.events.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(drawing.events.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('tell chief events in words and the others by number', () => {
    for (const { label, number, texts } of drawing.events) {
      expect(texts.map(({ text }) => text).join(' ')).toBe(label ?? String(number));
    }
  });

  it('do not cover each other and stay inside the drawing', () => {
    const disks = disksOf(drawing);
    const touching = disks.filter((box, index) =>
      disks.slice(index + 1).some((other) => doBoxesOverlap(box, other)),
    );
    expect(touching).toEqual([]);
    const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    expect(disks.filter((box) => !isInside(box, whole))).toEqual([]);
  });

  it('have no texts that touch, stand out or lie under a mark, and finite numbers', () => {
    expect(textFaults(textsOf(drawing), drawing)).toEqual([]);
    expect(coveredTexts(textsOf(drawing), disksOf(drawing))).toEqual([]);
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
  });

  it('draw a line from an event to its last day where it lasted', () => {
    const lasting = drawing.events.filter(({ span }) => span !== undefined).map(({ id }) => id);
    expect(lasting).toEqual(['e', 'h', 'l']);
  });

  it('draw a chief event of many days as its days, from bar to bar, so that it is no mark of its first', () => {
    const spans = drawing.events.filter(({ isSpan }) => isSpan);
    expect(spans.map(({ id }) => id)).toEqual(['e']);
    const bars = spans[0]?.span?.match(size === 'wide' ? /v10/g : /h10/g);
    expect(bars).toHaveLength(2);
    expect(drawing.key.texts.map(({ text }) => text)).toContain('From its first day to its last');
  });

  it('are in the order of their days along the axis', () => {
    const along = drawing.events.map(({ x, y, days }) => [days.start, size === 'wide' ? x : y]);
    for (const [day = 0, place = 0] of along) {
      const later = along.filter(([other = 0]) => other > day);
      expect(later.every(([, other = 0]) => other > place)).toBe(true);
    }
  });

  it('are drawn as before', async () => {
    const { grid, heads, events, weekends, key } = drawing;
    const paths = [
      grid,
      ...heads.map(({ line }) => line),
      ...events.flatMap(({ span, leader }) => [span, leader].filter((path) => path !== undefined)),
      ...(key.span === undefined ? [] : [key.span]),
    ];
    const boxes = [...weekends, ...disksOf(drawing)];
    const numbers = events.filter(({ label }) => label === undefined).flatMap(({ texts }) => texts);
    const svg = sketch(drawing, { boxes, paths, texts: [...textsOf(drawing), ...numbers] });
    await expect(svg).toMatchFileSnapshot(`lanes-by-day-${name}.snapshot.svg`);
  });
});

describe('events by day in lanes', () => {
  it('stand at true distances in time on a wide drawing', () => {
    const at = (id: string): number => layout('wide').events.find((one) => one.id === id)?.x ?? 0;
    expect((at('i') - at('a')) / (at('g') - at('a'))).toBeCloseTo(14 / 6, 1);
  });

  it('fail with figure and role where an event is outside the period or in no lane', () => {
    const changed = (change: ChartRow): (() => unknown) => {
      const [first = {}] = rows;
      return () => layout('wide', undefined, { rows: [{ ...first, ...change }] });
    };
    expect(changed({ from: '2025-03-01' })).toThrow(/sample: the role "from" holds "2025-03-01"/);
    expect(changed({ to: '2025-02-21' })).toThrow(/the role "to" holds "2025-02-21"/);
    expect(changed({ lane: 'East' })).toThrow(/the role "lane" holds "East"/);
  });
});
