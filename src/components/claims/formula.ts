import type { Words } from '~/locales/en.ts';
import { formatNumber } from '~/format/number.ts';
import { formatDate, formatSpan } from '~/format/date.ts';
import { readExpression, type Expression } from '~/registry/expression.ts';
import { evaluate, type Lookup } from '~/registry/derive.ts';

/** A piece of a formula: words and signs, or a number with what it comes from. */
export type FormulaPart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      /** The claim or the table that holds the number; neither for a number of the formula itself. */
      readonly claim?: string;
      readonly table?: string;
    };

/** A computed number as readers see it. */
export interface Formula {
  readonly parts: readonly FormulaPart[];
  /** Whether the number shown is the exact result; else it is rounded. */
  readonly isExact: boolean;
  /** Whether it is merely another number of the ledger, taken over. */
  readonly isCopy: boolean;
}

/** What a table and a column of it are called. */
export interface TableNames {
  readonly table: (id: string) => string;
  readonly column: (table: string, column: string) => string;
}

/**
 * A derived value in signs and words: `percentChange(a.value, b.value)` as (b − a) ÷ a × 100.
 * @param shown the number that the claim gives.
 */
export function explainFormula(
  source: string,
  shown: number,
  context: { lookup: Lookup; names: TableNames; words: Words['formula'] },
): Formula {
  const expression = readExpression(source);
  const { lookup, names, words } = context;
  const number = (part: Expression): string => formatNumber(evaluate(part, lookup));

  const list = (parts: readonly Expression[], sign: string): FormulaPart[] =>
    parts.flatMap((part, at) => [...(at > 0 ? [say(` ${sign} `)] : []), ...nested(part)]);
  const nested = (part: Expression): FormulaPart[] =>
    part.kind === 'call' && !isCounted(part.name)
      ? [say('('), ...explain(part), say(')')]
      : explain(part);
  const explainCall = (name: string, parts: readonly Expression[]): FormulaPart[] => {
    const [a, b, c] = parts;
    if (a === undefined) return [];
    switch (name) {
      case 'percentChange':
        return b === undefined
          ? []
          : [say('('), ...list([b, a], '\u2212'), say(') ÷ '), ...nested(a), say(' × 100')];
      case 'share':
        return [...list(parts, '÷'), say(' × 100')];
      case 'ratio':
      case 'perDay':
        return list(parts, '÷');
      case 'sum':
        return list(parts, '+');
      case 'difference':
        return list(parts, '\u2212');
      case 'product':
        return list(parts, '×');
      case 'daysBetween':
        return [say(words.days(spanOf(textOf(a), textOf(b))))];
      case 'count': {
        const table = textOf(a);
        const counted: FormulaPart = {
          kind: 'number',
          text: formatNumber(evaluate({ kind: 'call', name, parts }, lookup)),
          table,
        };
        const title = names.table(table);
        const told =
          b === undefined
            ? words.rows(title)
            : words.rowsWith(title, names.column(table, textOf(b)), textOf(c));
        return [counted, say(` (${told})`)];
      }
      default:
        return [];
    }
  };
  const explain = (part: Expression): FormulaPart[] => {
    switch (part.kind) {
      case 'number':
        return [{ kind: 'number', text: number(part) }];
      case 'figure':
        return [{ kind: 'number', text: number(part), claim: part.claim }];
      case 'cell':
        return [{ kind: 'number', text: number(part), table: part.table }];
      case 'call':
        return explainCall(part.name, part.parts);
      default:
        return [say(textOf(part))];
    }
  };

  return {
    parts: explain(expression),
    isExact: Math.abs(evaluate(expression, lookup) - shown) < 1e-9 * Math.max(1, Math.abs(shown)),
    isCopy: expression.kind === 'figure' || expression.kind === 'cell',
  };
}

/** Told in words that need no brackets. */
function isCounted(name: string): boolean {
  return name === 'count' || name === 'daysBetween';
}

function say(text: string): FormulaPart {
  return { kind: 'words', text };
}

function spanOf(from: string, to: string): string {
  return from === to ? formatDate(from) : formatSpan(from, to);
}

function textOf(part: Expression | undefined): string {
  if (part?.kind === 'text') return part.text;
  if (part?.kind === 'name') return part.name;
  return part?.kind === 'number' ? String(part.value) : '';
}
