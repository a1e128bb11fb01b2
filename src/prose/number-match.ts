import type { Held } from './held.ts';
import type { NumberInText } from './numbers.ts';
import { keepsBound } from './qualifiers.ts';
import type { Bound } from './bound-words.ts';

/** A number of a text with what stands beside it. */
export interface NumberInContext {
  readonly number: NumberInText;
  /** Bounds that stand directly at it. */
  readonly at: ReadonlySet<Bound>;
  /** These, and those that its sentence states in other words. */
  readonly around: ReadonlySet<Bound>;
  /** Exact numbers that stand linked in the same passage, which a rounding may refer to. */
  readonly beside: readonly number[];
}

/** How a number stands to the claims. */
export type Match =
  | { readonly is: 'held' }
  /** The claims do not hold it. */
  | { readonly is: 'unknown' }
  /** The claim bounds it and the text does not. */
  | { readonly is: 'unbounded'; readonly held: Held; readonly bound: Bound }
  /** The text bounds it and the claim does not. */
  | { readonly is: 'overbounded'; readonly held: Held; readonly bound: Bound };

const held: Match = { is: 'held' };
const unknown: Match = { is: 'unknown' };

/** Holds a number against the claims that are cited for it: one that bears it out is enough. */
export function matchNumber(context: NumberInContext, claims: readonly Held[]): Match {
  let result = unknown;
  for (const claim of claims) {
    const match = matchOne(context, claim);
    if (match.is === 'held') return held;
    if (result.is === 'unknown') result = match;
  }
  const exact = claims.flatMap((claim) => exactOf(claim, context.number));
  return isRounding(context, [...exact, ...context.beside]) ? held : result;
}

/** The numbers of a claim that can be rounded: "up to 600" is no exact number; percentages only to percentages. */
function exactOf(
  { main, value, bound, percents }: Held,
  { isPercent }: NumberInText,
): readonly number[] {
  const isOpen = bound !== undefined && bound !== 'about' && bound !== 'nearly';
  const exact = isOpen ? main.filter((number) => !value.includes(number)) : main;
  return isPercent ? exact.filter((number) => percents.includes(number)) : exact;
}

/** Whether two numbers are one, but for the dust of binary fractions. */
export function areEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function matchOne(context: NumberInContext, claim: Held): Match {
  const { number } = context;
  if (number.kind === 'vague') return isInRange(number, claim) ? held : unknown;
  const stated = claim.stated.filter((other) => isSame(number, other.number));
  if (stated.length > 0)
    return matchStated(
      context,
      claim,
      stated.map(({ bounds }) => bounds),
    );
  if (number.kind === 'share') return isNear(context, claim.shares, 0.005, 0.1) ? held : unknown;
  if (number.kind === 'multiple') return isNear(context, claim.ratios, 0.02, 1) ? held : unknown;
  const main = number.isPercent ? claim.percents : claim.main;
  if (!number.values.some((value) => main.some((other) => areEqual(other, value)))) return unknown;
  if (!isSameMoney(number, claim)) return unknown;
  const isValue = number.values.some((value) => claim.value.some((main) => areEqual(main, value)));
  return matchStated(context, claim, [
    new Set(isValue && claim.bound !== undefined ? [claim.bound] : []),
  ]);
}

/** A number that the claim holds: its bound must be kept, and no other may be added. */
function matchStated(
  context: NumberInContext,
  claim: Held,
  bounds: readonly ReadonlySet<Bound>[],
): Match {
  const [first] = bounds.flatMap((set) => [...set]);
  const isKept = bounds.some(
    (set) => set.size === 0 || [...set].some((bound) => keepsBound(bound, context.around)),
  );
  if (!isKept && first !== undefined) return { is: 'unbounded', held: claim, bound: first };
  const all = new Set([
    ...bounds.flatMap((set) => [...set]),
    ...(claim.bound === undefined ? [] : [claim.bound]),
  ]);
  const added = [...context.at].filter((bound) => bound !== 'about');
  const isBorne = added.some((bound) =>
    [...all].some((other) => keepsBound(other, new Set([bound]))),
  );
  if (added[0] !== undefined && !isBorne && !context.at.has('about'))
    return { is: 'overbounded', held: claim, bound: added[0] };
  return held;
}

/** Whether a text's number is the statement's: in value, and as a percentage or a sum of money. */
function isSame(written: NumberInText, stated: NumberInText): boolean {
  if (written.kind !== stated.kind || (written.isPercent && !stated.isPercent)) return false;
  if (symbolOf(written) !== '' && symbolOf(written) !== symbolOf(stated)) return false;
  return written.values.some((value) => stated.values.some((other) => areEqual(value, other)));
}

/** "$600" is held as a sum of money only, and "$1.3 billion" not by C$1.3 billion. */
function isSameMoney(written: NumberInText, claim: Held): boolean {
  const symbol = symbolOf(written);
  if (symbol === '') return true;
  const others = claim.stated.filter(({ number }) =>
    number.values.some((value) => written.values.some((own) => areEqual(value, own))),
  );
  return claim.isMoney && others.every(({ number }) => symbolOf(number) === '');
}

/** The sign of money before a number, or nothing. */
function symbolOf({ text }: NumberInText): string {
  const symbol = /^(?:[A-Z]{1,2}\$|\$|€|£)/u.exec(text)?.[0] ?? '';
  return symbol === 'US$' ? '$' : symbol;
}

function isInRange({ values: [least = 0], below = 0 }: NumberInText, claim: Held): boolean {
  const numbers = [
    ...claim.main,
    ...claim.stated
      .filter(({ number }) => number.kind !== 'share')
      .flatMap(({ number }) => number.values),
  ];
  return numbers.some((number) => number >= least && number < below);
}

/** Whether a share or multiple in words fits an exact one: "more than half" for 54.7 percent. */
function isNear(
  { number, at }: NumberInContext,
  exact: readonly number[],
  close: number,
  far: number,
): boolean {
  const [written = 0] = number.values;
  return exact.some((value) => {
    const more = value - written;
    if (at.has('more') || at.has('min')) return more > 0 && more <= far;
    if (at.has('fewer') || at.has('nearly'))
      return more < 0 && -more <= (at.has('nearly') ? far / 3 : far);
    return Math.abs(more) <= (at.has('about') ? 4 * close : close);
  });
}

/**
 * Whether a number is an exact one rounded in words. "About" and "nearly" may be off by 2 percent,
 * "nearly" from below only; "more than" and "fewer than" are true by themselves, and may be off
 * by 10 percent so that they mislead nobody. Without such a word nothing is rounded.
 */
function isRounding({ number, at }: NumberInContext, exact: readonly number[]): boolean {
  if (number.kind !== 'count') return false;
  return number.values.some((written) =>
    exact.some((value) => {
      const off = (written - value) / value;
      if (at.has('about')) return off !== 0 && Math.abs(off) <= 0.02;
      if (at.has('nearly')) return off > 0 && off <= 0.02;
      if (at.has('more') || at.has('min')) return off < 0 && off >= -0.1;
      if (at.has('fewer')) return off > 0 && off <= 0.1;
      return false;
    }),
  );
}
