import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowError, type ChartCell, type ChartProps, type ChartRow } from '../charts/chart.ts';
import { drawingFaults } from '../charts/drawing-faults.ts';
import { layoutOfKind } from '../charts/layouts.ts';
import { chartProps } from '../registry/chart-props.ts';
import { parseFolder } from '../registry/parse-folder.ts';

const parsed = parseFolder('content');
if ('problems' in parsed) throw new Error('the content does not hold');
const { registry } = parsed;

/** What a table's cell of the same kind may hold as well, by the schemas of tables. */
function otherCell(cell: ChartCell | undefined): fc.Arbitrary<ChartCell> {
  if (typeof cell === 'number') {
    const sizes = fc.constantFrom(0, 0.001, 7.25, 1e6, 1e12, 1e300, -1);
    return fc.oneof(fc.constant(null), sizes, fc.integer({ min: 0, max: 20_000 }));
  }
  if (typeof cell === 'string' && /^\d{4}-\d{2}/.test(cell)) {
    return fc.constantFrom('2025-01-20', '2025-02-20', '2024-12', '2024-02-29', '2031-07-01');
  }
  if (typeof cell === 'boolean') return fc.boolean();
  const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
  return fc.oneof(fc.constantFrom(null, 'constructor', '__proto__'), words);
}

/** Rows as somebody might write them: cells changed, rows left out, doubled, in another order. */
function otherRows(rows: readonly ChartRow[]): fc.Arbitrary<readonly ChartRow[]> {
  const at = fc.nat(Math.max(0, rows.length - 1));
  const changed = fc.tuple(at, fc.nat()).chain(([index, place]) => {
    const row = rows[index] ?? {};
    const roles = Object.keys(row);
    const role = roles[place % roles.length] ?? '';
    return otherCell(row[role]).map((cell) => rows.toSpliced(index, 1, { ...row, [role]: cell }));
  });
  return fc.oneof(
    { weight: 5, arbitrary: changed },
    at.map((index) => rows.toSpliced(index, 1)),
    at.map((index) => rows.slice(0, index)),
    at.map((index) => rows.toSpliced(index, 0, rows[index] ?? {})),
    fc.constant(rows.toReversed()),
  );
}

describe.each([...registry.figures.values()].map((figure) => [figure.id, figure] as const))(
  'the drawing %s',
  { timeout: 60_000 },
  (_, figure) => {
    const props: Omit<ChartProps, 'size'> = chartProps(figure, registry);

    it('of any rows has every coordinate within it, or what it cannot draw is told in words', () => {
      const sizes = fc.constantFrom('narrow' as const, 'wide' as const);
      const twice = otherRows(props.rows).chain(otherRows);
      fc.assert(
        fc.property(twice, sizes, (rows, size) => {
          let drawing;
          try {
            drawing = layoutOfKind(figure.chart)({ ...props, rows, size });
          } catch (error) {
            // A refusal: of a row, or in words that name what is missing or has no room.
            if (error instanceof RowError) return;
            expect(error).not.toBeInstanceOf(TypeError);
            expect(error).not.toBeInstanceOf(RangeError);
            expect((error as Error).message).toMatch(/^(figure |no room for )/);
            return;
          }
          expect(drawingFaults(drawing)).toEqual([]);
        }),
        // A map takes ten times as long as any other drawing.
        { numRuns: figure.chart === 'place-rows' ? 8 : 40, seed: 20_250_120 },
      );
    });
  },
);
