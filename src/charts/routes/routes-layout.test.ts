import { describe, expect, it } from 'vitest';
import type { ChartProps, ChartRow, DrawingSize } from '../chart.ts';
import { coveredTexts, outside, touchingTexts } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { standingSize } from '../standing-marks.ts';
import { layoutRoutes } from './routes-layout.ts';
import type { RoutesLayout } from './routes-marks.ts';

const row = (route: string, step: string, end: string, more: ChartRow = {}): ChartRow => ({
  route,
  step,
  end,
  form: 'act',
  standing: 'documented',
  date: '2025-01-22',
  basis: 'law',
  ceiling: null,
  ...more,
});
const rows = [
  row('own', 'memo of the library', 'Readers'),
  row('own', 'memo of the library', 'Writers'),
  row('own', 'memo of the library', 'Bookbinders'),
  row('own', 'none', 'Keepers', { form: 'earlier', date: null, basis: null, standing: 'reported' }),
  row('lent', 'a letter', 'Printers', { form: 'request', standing: 'disputed' }),
  row('lent', 'a word', 'Printers', { form: 'word', standing: 'claimed', basis: null }),
  row('lent', 'a pact', 'Guards', { ceiling: 600 }),
];
const labels = {
  routes: 'Route',
  steps: 'Instrument',
  ends: 'Who, and how many',
  own: 'Own staff',
  'own law': 'Rule 1',
  'own consent': 'Nobody else need agree',
  lent: 'Staff of others',
  'lent law': 'Rule 2',
  'lent consent': 'The head of the other house must agree, in writing',
  'a letter note': 'asks for consent; no answer was found in what we read',
  'none note': 'No new act: they had it before',
  ceiling: 'up to {} people',
  known: 'more than {} sworn in',
  no_number: 'number not stated',
  no_numbers: 'number not stated for any of them',
  act: 'A signed act',
  request: 'A request',
  word: 'Only said',
  unknown: 'Law not seen',
  documented: 'documented',
  reported: 'reported',
  claimed: 'claimed',
  disputed: 'disputed',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];
const period = { from: '2025-01-20', to: '2025-02-20' };

function layout(size: DrawingSize, changes: Partial<ChartProps> = {}): RoutesLayout {
  return layoutRoutes({
    figure: 'sample',
    size,
    rows,
    references: { Guards: 300 },
    labels,
    period,
    ...changes,
  });
}
const textsOf = ({ texts }: RoutesLayout): string[] => texts.map(({ text }) => text);

describe.each(sizes)('routes, %s', (size) => {
  const drawing = layout(size);
  const standings = drawing.standings.map(({ x, y }) => ({
    x,
    y,
    width: standingSize,
    height: standingSize,
  }));

  it('have a standing for each row, and each kind once in the key', () => {
    expect(drawing.standings).toHaveLength(rows.length + 4);
  });

  it('have a line for each step but an earlier power, and each kind once in the key', () => {
    const forms = drawing.flows.map(({ form }) => form);
    expect(forms).toEqual(['act', 'request', 'word', 'act', 'act', 'request', 'word']);
  });

  it('let the line of a request end before the standing of those whom it asks for', () => {
    const request = drawing.flows.find(({ form }) => form === 'request');
    const statement = drawing.flows.find(({ form }) => form === 'word');
    const endOf = (path = ''): number => Number(/H(\d+)$/.exec(path)?.[1]);
    expect(endOf(request?.path)).toBeLessThan(endOf(statement?.path) - 12);
  });

  it('say of each number that it is a ceiling or known, and where none was stated', () => {
    const said = textsOf(drawing);
    expect(said).toContain('up to 600 people');
    expect(said).toContain('more than 300 sworn in');
    expect(said.filter((text) => text === 'number not stated')).toHaveLength(
      size === 'wide' ? 1 : 2,
    );
    expect(said.filter((text) => text === 'number not stated for any of them')).toHaveLength(1);
  });

  it('ask where a step is not known to rest on the law of its route, and say in the key what that asks', () => {
    const said = textsOf(drawing);
    expect(said.filter((text) => text === '?')).toHaveLength(2);
    expect(said).toContain('Law not seen');
  });

  it('stay inside the drawing, with no texts that touch each other or a mark', () => {
    expect(outside(drawing, drawing.texts, [...drawing.trunks, ...standings])).toEqual([]);
    expect(touchingTexts(drawing.texts)).toEqual([]);
    expect(coveredTexts(drawing.texts, [...drawing.trunks, ...standings])).toEqual([]);
  });

  it('are drawn as before', async () => {
    const { flows, rules, brackets, texts, trunks } = drawing;
    const paths = [rules, ...brackets, ...flows.flatMap(({ path, tip }) => [path, tip])];
    const svg = sketch(drawing, { boxes: [...trunks, ...standings], paths, texts });
    await expect(svg).toMatchFileSnapshot(`routes-${size}.snapshot.svg`);
  });
});

describe('routes', () => {
  it('name once an end that two steps lead to, where there is room beside them', () => {
    const names = (size: DrawingSize): number =>
      textsOf(layout(size)).filter((text) => text === 'Printers').length;
    expect([names('wide'), names('narrow')]).toEqual([1, 2]);
    expect(layout('wide').brackets).toHaveLength(1);
  });

  it('have no question mark in the key where no step asks for one', () => {
    const sure = layout('wide', { rows: rows.map((one) => ({ ...one, basis: 'law' })) });
    expect(textsOf(sure)).not.toContain('?');
    expect(textsOf(sure)).not.toContain('Law not seen');
  });

  it('fail with figure, role and mend where a form or a standing is none', () => {
    const withRow = (more: ChartRow) => () =>
      layout('wide', { rows: [row('own', 'memo', 'Readers', more)] });
    expect(withRow({ form: 'wish' })).toThrow(
      /figure sample: the role "form" holds "wish"; it should be one of act, request/,
    );
    expect(withRow({ standing: 'sure' })).toThrow(/the role "standing" holds "sure"/);
    expect(withRow({ ceiling: -5 })).toThrow(/the role "ceiling" holds -5/);
  });

  it('fail with the name of a label that is missing', () => {
    expect(() => layout('wide', { labels: { ...labels, act: undefined as never } })).toThrow(
      /a label "act"/,
    );
  });
});
