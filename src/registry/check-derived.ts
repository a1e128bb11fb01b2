import { decimalsOf, formatNumber, round } from '../format/number.ts';
import type { ClaimFields } from '../schemas/claim.ts';
import { evaluate } from './derive.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, figuresIn, readExpression, ToldElsewhere } from './expression.ts';
import type { Expression } from './expression.ts';
import { ownNumber } from './look-up.ts';
import type { Entry, List } from './parse-list.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

interface Derivation {
  readonly entry: Entry<ClaimFields>;
  readonly key: string;
  readonly source: string;
  readonly expression: Expression;
}

/** Computes every derived value again and compares it, rounded to the decimals that are shown. */
export function checkDerived(claims: List<ClaimFields>, lookup: Lookup, report: Report): void {
  const derivations = new Map<string, Derivation>();
  for (const entry of claims.entries.values()) {
    for (const [key, source] of Object.entries(entry.fields.derived ?? {})) {
      const tell = (message: string, mend: string): void => {
        report.add(spotOf(entry.yaml, [...entry.path, 'derived', key]), entry.id, message, mend);
      };
      const shown = key === 'value' ? entry.fields.value : ownNumber(entry.fields.figures, key);
      if (shown === undefined) {
        if (entry.faulty.has(key === 'value' ? 'value' : 'figures')) continue;
        const mend = key === 'value' ? 'add value' : `add ${key} to figures, or write value`;
        tell(`derived.${key} belongs to no number`, mend);
        continue;
      }
      try {
        const expression = readExpression(source);
        derivations.set(`${entry.id}.${key}`, { entry, key, source, expression });
        const computed = evaluate(expression, lookup);
        if (round(computed, decimalsOf(shown)) === shown) continue;
        tell(
          `${key} is ${formatNumber(shown)}, but ${source} is ${formatNumber(computed)}`,
          'correct the number or the expression',
        );
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        if (error instanceof ToldElsewhere) continue;
        tell(`derived.${key} cannot be computed: ${error.message}`, `correct "${source}"`);
      }
    }
  }
  reportCycles(derivations, report);
}

/** A number that is derived from itself proves nothing. */
function reportCycles(derivations: ReadonlyMap<string, Derivation>, report: Report): void {
  const settled = new Set<string>();
  for (const start of derivations.keys()) {
    const trail: string[] = [];
    const waiting = [{ name: start, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const done of trail.splice(next.depth)) settled.add(done);
      const derivation = derivations.get(next.name);
      if (derivation === undefined || settled.has(next.name)) continue;
      const repeated = trail.indexOf(next.name);
      if (repeated !== -1) {
        tellCycle(derivation, [...trail.slice(repeated), next.name], report);
        continue;
      }
      trail.push(next.name);
      for (const { claim, key } of figuresIn(derivation.expression)) {
        waiting.push({ name: `${claim}.${key}`, depth: trail.length });
      }
    }
    for (const done of trail) settled.add(done);
  }
}

function tellCycle({ entry, key }: Derivation, cycle: readonly string[], report: Report): void {
  report.add(
    spotOf(entry.yaml, [...entry.path, 'derived', key]),
    entry.id,
    `${key} is derived from itself: ${cycle.join(' from ')}`,
    'let one of these numbers come from a source instead',
  );
}
