import type { Qualifier } from '../schemas/claim.ts';

import { boundWords, wordsAfter, wordsInSentence } from './bound-words.ts';
import type { Bound } from './bound-words.ts';

/** The bounds by which prose may keep a claim's bound: the same, or one that says less and is true with it. */
const keeps: Readonly<Record<Bound, readonly Bound[]>> = {
  max: ['max'],
  min: ['min'],
  more: ['more', 'min'],
  fewer: ['fewer'],
  nearly: ['nearly', 'about'],
  about: ['about'],
};

const boundOfQualifier: Readonly<Record<Exclude<Qualifier, 'exactly'>, Bound>> = {
  about: 'about',
  nearly: 'nearly',
  'up to': 'max',
  'at most': 'max',
  'at least': 'min',
  'more than': 'more',
  'fewer than': 'fewer',
  'less than': 'fewer',
};

const bounds = Object.keys(boundWords) as Bound[];
const before = new Map(
  bounds.map((bound) => [
    bound,
    // "no more than" is no "more than".
    new RegExp(
      `(?<!\\p{L})(?<!\\b(?:no|not)\\s)(?:${boundWords[bound].join('|')})(?:\\s(?:an?|another|its|the))?\\s*$`,
      'iu',
    ),
  ]),
);
const after = new Map(
  Object.entries(wordsAfter).map(([bound, words]) => [
    bound as Bound,
    new RegExp(`^(?:\\s[\\p{L}-]+){0,3}?,?\\s(?:${words})(?!\\p{L})`, 'iu'),
  ]),
);
/** "137% more than the 4,969" compares; it does not bound. */
const comparison =
  /(?:%|\bpercent|\bpoints?|\btimes|\btwice|\bhalf|\bthirds?|\bquarters?|(?<!\b(?:1[7-9]|20)\d\d)(?<=\d))\s(?:more than|as many as|as much as|fewer than|less than|over|above|below|under)\s*(?:the\s)?$/iu;
/** "under a 14-day order" bounds nothing. */
const preposition = /\b(?:over|under|above|below|beyond|around)\s+(?:an?|another|its|the)\s*$/iu;
/** "over 20 days" tells how long. */
const timeAfter =
  /^[\s-](?:consecutive |full |straight )?(?:days?|weeks?|months?|years?|hours?|minutes?|decades?)\b/iu;
const over = /\bover\s*$/iu;
const range =
  /(?:\d[\d,.]*|\p{L}+)(?:\s(?:percent|million|billion))?(?:\s(?:to|or|and)\s|\s?[–-]\s?)$/u;

/** The bound that a claim's qualifier states; none for "exactly". */
export function boundOf(qualifier: Qualifier | undefined): Bound | undefined {
  return qualifier === undefined || qualifier === 'exactly'
    ? undefined
    : boundOfQualifier[qualifier];
}

/** Whether prose with these bounds says of a number what a claim with this bound says. */
export function keepsBound(bound: Bound, written: ReadonlySet<Bound>): boolean {
  return keeps[bound].some((kept) => written.has(kept));
}

/** The bounds that stand directly at a number, before or after it. A range's second number shares its first's. */
export function boundsAt(text: string, start: number, end: number): Set<Bound> {
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end, end + 60);
  const found = boundsBefore(left, right);
  for (const [bound, regex] of after) if (regex.test(right)) found.add(bound);
  const spanned = found.size === 0 ? range.exec(left) : null;
  if (spanned !== null) return boundsBefore(left.slice(0, spanned.index), right);
  return found;
}

/** The bounds that a number's sentence states in other words, such as "the ceiling is 600". */
export function boundsInSentence(text: string, start: number, end: number): Set<Bound> {
  const from = Math.max(...['. ', '; ', '! ', '? '].map((stop) => text.lastIndexOf(stop, start)));
  const rest = text.slice(end).search(/[.;!?](?:\s|$)/u);
  const sentence = text.slice(from === -1 ? 0 : from, rest === -1 ? undefined : end + rest);
  const found = new Set<Bound>();
  for (const [bound, regex] of Object.entries(wordsInSentence)) {
    if (regex.test(sentence)) found.add(bound as Bound);
  }
  return found;
}

function boundsBefore(left: string, right: string): Set<Bound> {
  const found = new Set<Bound>();
  const isPreposition = preposition.test(left) || (over.test(left) && timeAfter.test(right));
  if (isPreposition || comparison.test(left)) return found;
  for (const [bound, regex] of before) if (regex.test(left)) found.add(bound);
  return found;
}
