import type { AvoidedWords } from '../schemas/house-style.ts';
import type { Finding } from './finding.ts';
import { blankSpan } from './free-spans.ts';
import type { Ledger } from './ledger.ts';

/** A stretch in quotation marks, however short: a party's own word stands there. */
const quoted = /[“"][^“”"]*[”"]|(?<=^|[\s([—–])[‘'][^'‘’]*['’](?![\p{L}\p{N}])/gu;

const patterns = new WeakMap<readonly AvoidedWords[], RegExp>();

/**
 * Finds words that take a side or judge (`house-style.yaml`) where the explainer itself speaks:
 * outside quotation marks and outside the names of `names.txt`.
 */
export function checkHouseStyle(text: string, { avoided, names }: Ledger): Finding[] {
  if (avoided.length === 0) return [];
  const own = [quoted, ...names].reduce(
    (left, pattern) =>
      [...left.matchAll(pattern)].reduce(
        (rest, { 0: found, index }) => blankSpan(rest, index, index + found.length),
        left,
      ),
    text,
  );
  return [...own.matchAll(patternOf(avoided))].map(({ 0: found, index }) => ({
    offset: index,
    message: `"${found}" stands here as the explainer's own word`,
    mend: `${insteadOf(found, avoided)}, or quote it with its speaker`,
  }));
}

/** One pattern for all the words, since every text of the explainer is searched for them. */
function patternOf(avoided: readonly AvoidedWords[]): RegExp {
  let pattern = patterns.get(avoided);
  if (pattern === undefined) {
    const forms = avoided.flatMap((entry) => entry.forms.map(formPattern));
    pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    patterns.set(avoided, pattern);
  }
  return pattern;
}

function formPattern(form: string): string {
  const plain = form.replace(/\*$/u, '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return plain.replace(/\s+/gu, '\\s+') + (form.endsWith('*') ? '\\p{L}*' : '');
}

function insteadOf(found: string, avoided: readonly AvoidedWords[]): string {
  const entry = avoided.find(({ forms }) =>
    forms.some((form) => new RegExp(`^${formPattern(form)}$`, 'iu').test(found)),
  );
  return entry?.instead ?? 'use a plainer word';
}
