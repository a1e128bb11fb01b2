/** A derived value as it is written in the ledger, read into a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** `claim-id.key`: a claim's `value` or one of its figures. */
  | { readonly kind: 'figure'; readonly claim: string; readonly key: string }
  /** `table[row key].column` */
  | {
      readonly kind: 'cell';
      readonly table: string;
      readonly row: string;
      readonly column: string;
    }
  /** A bare name: a table or column of `count`. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] };

/** An expression that cannot be read or computed; the message says why, for an editor. */
export class ExpressionError extends Error {}

/** A number that is missing because its record or cell is faulty, which is told there already. */
export class ToldElsewhere extends ExpressionError {}

const patterns = {
  space: /\s*/y,
  number: /-?\d+(?:\.\d+)?(?![\w-])/y,
  text: /"([^"]*)"/y,
  cell: /([a-z0-9][a-z0-9-]*)\[([^\]]*)\]\.([a-z0-9_-]+)/y,
  figure: /([a-z0-9][a-z0-9-]*)\.([a-z0-9_]+)/y,
  call: /([A-Za-z]+)\s*\(/y,
  name: /[a-z0-9][a-z0-9_-]*/y,
} as const;

/**
 * Reads an expression such as `percentChange(ice-2024.value, table[2025-01].arrests)`.
 * The grammar: numbers, "texts", claim-id.key, table[row key].column, and calls of these, nested.
 * @throws ExpressionError where it is written otherwise.
 */
export function readExpression(source: string): Expression {
  let position = 0;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (match === null) return undefined;
    position = pattern.lastIndex;
    return match;
  };
  const takeSign = (sign: string): boolean => {
    take(patterns.space);
    if (source[position] !== sign) return false;
    position += 1;
    take(patterns.space);
    return true;
  };

  const readOne = (): Expression => {
    take(patterns.space);
    const cell = take(patterns.cell);
    if (cell !== undefined) {
      const [, table = '', row = '', column = ''] = cell;
      return { kind: 'cell', table, row, column };
    }
    const number = take(patterns.number);
    if (number !== undefined) return { kind: 'number', value: Number(number[0]) };
    const text = take(patterns.text);
    if (text !== undefined) return { kind: 'text', text: text[1] ?? '' };
    const call = take(patterns.call);
    if (call !== undefined) return { kind: 'call', name: call[1] ?? '', parts: readParts() };
    const figure = take(patterns.figure);
    if (figure !== undefined) {
      const [, claim = '', key = ''] = figure;
      return { kind: 'figure', claim, key };
    }
    const name = take(patterns.name);
    if (name !== undefined) return { kind: 'name', name: name[0] };
    throw new ExpressionError(`it cannot be read from "${source.slice(position)}" on`);
  };

  const readParts = (): Expression[] => {
    if (takeSign(')')) return [];
    const parts: Expression[] = [];
    do parts.push(readOne());
    while (takeSign(','));
    if (!takeSign(')')) throw new ExpressionError('a bracket is not closed');
    return parts;
  };

  const expression = readOne();
  take(patterns.space);
  if (position < source.length) {
    throw new ExpressionError(`nothing may follow the expression: "${source.slice(position)}"`);
  }
  return expression;
}

/** Every `claim-id.key` that an expression reads. */
export function figuresIn(expression: Expression): { claim: string; key: string }[] {
  if (expression.kind === 'figure') return [expression];
  return expression.kind === 'call' ? expression.parts.flatMap(figuresIn) : [];
}
