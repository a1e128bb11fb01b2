import { describe, expect, it } from 'vitest';
import { isInside } from '~/charts/dimensions.ts';
import { layoutOfKind } from '~/charts/layouts.ts';
import { registry } from '~/registry/index.ts';
import { chartProps } from '~/registry/chart-props.ts';
import { rowMarks } from './row-marks.ts';

const figures = [...registry.figures.values()];
const sizes = ['narrow', 'wide'] as const;

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it.each(sizes)('shows every row that it draws in its %s drawing', (size) => {
    const { rows, ...drawings } = rowMarks(figure, registry);
    const seen = new Set(drawings[size].marks.map(([row]) => row));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((words, row) => (seen.has(row) ? [] : [words.join()]))).toEqual([]);
    expect([...seen].filter((row) => rows[row ?? -1] === undefined)).toEqual([]);
  });

  it.each(sizes)('has every mark of a row within its %s drawing', (size) => {
    const { width, height, data } = layoutOfKind(figure.chart)({
      ...chartProps(figure, registry),
      size,
    });
    const whole = { x: 0, y: 0, width, height };
    expect(data.filter(({ box }) => !isInside(box, whole))).toEqual([]);
  });

  it('says in words what each row holds, and nothing empty', () => {
    const words = rowMarks(figure, registry).rows.flat(2);
    expect(words.filter((text) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual([]);
  });
});
