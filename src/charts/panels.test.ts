import { describe, expect, it } from 'vitest';
import { labeledPoints, panelsIn } from './panels.ts';

const labels = {
  '2016-10/2026-07': 'Every month',
  '2023-10/2026-07': 'Closer',
  '2017-04': 'the low before',
  '2023-12': 'the peak',
  unit: 'encounters',
};

describe('panels', () => {
  it('are the labels that are named by a span of dates, in their order', () => {
    expect(panelsIn(labels, 'sample').map(({ title }) => title)).toEqual(['Every month', 'Closer']);
  });

  it('fail with what to write where there is none', () => {
    expect(() => panelsIn({ unit: 'encounters' }, 'sample')).toThrow(/add to "labels" in .*sample/);
  });

  it('fail where a span holds no dates', () => {
    expect(() => panelsIn({ 'this/that': 'Words' }, 'sample')).toThrow(/"from" holds "this"/);
  });

  it('name a point in the closest panel that holds it, and nowhere else', () => {
    const points = ['2017-04', '2023-12', '2024-01'].map((at) => ({ at }));
    const panels = panelsIn(labels, 'sample');
    const named = panels.map((panel) =>
      labeledPoints(points, labels, panel, panels).map(({ point }) => point.at),
    );
    expect(named).toEqual([['2017-04'], ['2023-12']]);
  });
});
