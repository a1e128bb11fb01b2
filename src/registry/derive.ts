import { ExpressionError } from './expression.ts';
import type { Expression } from './expression.ts';

/** Where an expression finds its numbers. Each throws an ExpressionError where there is none. */
export interface Lookup {
  readonly figure: (claim: string, key: string) => number;
  readonly cell: (table: string, row: string, column: string) => number;
  /** How many rows a table has; with a column and a value, how many have that value there. */
  readonly count: (table: string, column?: string, value?: string) => number;
}

type Compute = (parts: readonly Expression[], lookup: Lookup) => number;

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** What a derived value may call. */
const functions: Readonly<Record<string, Compute>> = {
  /** (to − from) / from × 100, in percent. */
  percentChange: withNumbers(2, ([from = 0, to = 0]) => ((to - from) / from) * 100),
  /** a + b + ... */
  sum: withNumbers('some', (numbers) => numbers.reduce((total, number) => total + number, 0)),
  /** a − b */
  difference: withNumbers(2, ([a = 0, b = 0]) => a - b),
  /** a × b × ... */
  product: withNumbers('some', (numbers) => numbers.reduce((total, number) => total * number, 1)),
  /** a / b */
  ratio: withNumbers(2, ([a = 0, b = 0]) => a / b),
  /** part / whole × 100, in percent. */
  share: withNumbers(2, ([part = 0, whole = 0]) => (part / whole) * 100),
  /** n / days */
  perDay: withNumbers(2, ([number = 0, days = 0]) => number / days),
  /** last − first + 1, in days: both are counted. */
  daysBetween: (parts) => {
    requireCount('daysBetween', parts, 2);
    const [first = 0, last = 0] = parts.map(readDay);
    return Math.round((last - first) / dayInMilliseconds) + 1;
  },
  /** The rows of a table, or those with a value in a column: `count(table, column, "value")`. */
  count: (parts, lookup) => {
    const [table, column, value] = parts.map(readName);
    if (table === undefined || (parts.length !== 1 && parts.length !== 3)) {
      throw new ExpressionError('count takes a table, or a table, a column and a value');
    }
    return lookup.count(table, column, value);
  },
};

/**
 * Computes an expression. Nothing is rounded.
 * @throws ExpressionError where a part is unknown, of the wrong kind, or the result is no number.
 */
export function evaluate(expression: Expression, lookup: Lookup): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'figure':
      return lookup.figure(expression.claim, expression.key);
    case 'cell':
      return lookup.cell(expression.table, expression.row, expression.column);
    case 'text':
      throw new ExpressionError(`"${expression.text}" is text where a number is needed`);
    case 'name':
      throw new ExpressionError(
        `"${expression.name}" is no number; write claim-id.value, claim-id.key or table[row key].column`,
      );
    case 'call': {
      const compute = Object.hasOwn(functions, expression.name)
        ? functions[expression.name]
        : undefined;
      if (compute === undefined) {
        const known = Object.keys(functions).join(', ');
        throw new ExpressionError(`there is no function ${expression.name}; use one of: ${known}`);
      }
      const result = compute(expression.parts, lookup);
      if (!Number.isFinite(result)) {
        throw new ExpressionError(`${expression.name} divides by zero here`);
      }
      return result;
    }
  }
}

function withNumbers(
  wanted: number | 'some',
  compute: (numbers: readonly number[]) => number,
): Compute {
  return (parts, lookup) => {
    if (wanted === 'some' ? parts.length === 0 : parts.length !== wanted) {
      throw new ExpressionError(
        `it takes ${wanted === 'some' ? 'at least one number' : `${wanted} numbers`}, not ${parts.length}`,
      );
    }
    return compute(parts.map((part) => evaluate(part, lookup)));
  };
}

function requireCount(name: string, parts: readonly Expression[], wanted: number): void {
  if (parts.length !== wanted) throw new ExpressionError(`${name} takes ${wanted} parts`);
}

function readDay(part: Expression): number {
  const day = part.kind === 'text' ? Date.parse(`${part.text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) {
    throw new ExpressionError(
      'daysBetween takes two days in quotation marks, such as "2025-01-20"',
    );
  }
  return day;
}

function readName(part: Expression): string {
  if (part.kind === 'name') return part.name;
  if (part.kind === 'text') return part.text;
  if (part.kind === 'number') return String(part.value);
  throw new ExpressionError('count takes names: a table, a column and a value in quotation marks');
}
