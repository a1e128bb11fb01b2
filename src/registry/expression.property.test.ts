// cspell:ignore letrec
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../format/csv.ts';
import { evaluate } from './derive.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, readExpression } from './expression.ts';
import type { Expression } from './expression.ts';

const seed = 20_250_120;
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5})?$/);
const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const number = fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100);
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  number.map((value) => ({ kind: 'number' as const, value: value === 0 ? 0 : value })),
  fc.tuple(name, key).map(([claim, of]) => ({ kind: 'figure' as const, claim, key: of })),
  fc
    .tuple(name, fc.stringMatching(/^[A-Za-z0-9 ();.,-]{1,12}$/), key)
    .map(([table, row, column]) => ({ kind: 'cell' as const, table, row, column })),
);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom('sum', 'product'),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      )
      .map(([call, parts]) => ({ kind: 'call' as const, name: call, parts })),
  ),
}));

function write(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'figure':
      return `${expression.claim}.${expression.key}`;
    case 'cell':
      return `${expression.table}[${expression.row}].${expression.column}`;
    case 'call':
      return `${expression.name}(${expression.parts.map(write).join(' , ')})`;
    default:
      return '';
  }
}

describe('any expression', () => {
  it('that is written is read again as it was', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        expect(readExpression(write(expression))).toEqual(expression);
      }),
      { seed, numRuns: 400 },
    );
  });

  it('is computed to a number, or refused in words', () => {
    const lookup: Lookup = { figure: () => 3, cell: () => 0.5, count: () => 2 };
    const texts = fc.oneof(tree.map(write), fc.string(), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(Number.isFinite(evaluate(readExpression(text), lookup))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe('any cells', () => {
  it('that are written as CSV are read again as they were, but for what a spreadsheet would run', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    const row = fc.record({ a: cell, b: cell, c: fc.integer() });
    // What runs gets an apostrophe before it, and nothing else is changed.
    const wanted = (text: string): string =>
      /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const [, ...read] = csvParseRows(formatCsv(['a', 'b', 'c'], rows));
        expect(read).toEqual(rows.map(({ a, b, c }) => [wanted(a), wanted(b), String(c)]));
      }),
      { seed, numRuns: 300 },
    );
  });
});
