import type { Qualifier } from '../schemas/claim.ts';

/** What a word before a number says of it. */
export type Bound = 'max' | 'min' | 'more' | 'fewer' | 'nearly' | 'about';

/** The words of each bound that stand directly before a number. The first is the one that messages offer. */
export const boundWords: Readonly<Record<Bound, readonly string[]>> = {
  max: [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'no longer than',
    'a maximum of',
    'a ceiling of',
    'a limit of',
    'a cap of',
    'capped at',
    'limited to',
    'ceiling at',
    'cap at',
    'limit at',
  ],
  min: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
  ],
  more: [
    'more than',
    'over',
    'above',
    'just over',
    'well over',
    'a little over',
    'upward of',
    'upwards of',
    'in excess of',
    'exceeding',
    'beyond',
    'longer than',
  ],
  fewer: [
    'fewer than',
    'less than',
    'under',
    'below',
    'well under',
    'just under',
    'just below',
    'a little under',
    'just short of',
    'shorter than',
  ],
  nearly: [
    'nearly',
    'almost',
    'close to',
    'just under',
    'just below',
    'a little under',
    'just short of',
    'approaching',
    'not quite',
  ],
  about: [
    'about',
    'roughly',
    'around',
    'some',
    'approximately',
    'an estimated',
    'estimated at',
    'circa',
    'in the region of',
    'on the order of',
  ],
};

/** Words after a number, such as "600 at most", "60 days or more". */
const wordsAfter: Readonly<Partial<Record<Bound, string>>> = {
  max: 'at most|at the most|or fewer|or less|as a ceiling|as a maximum',
  min: 'at least|or more|or longer|as a minimum',
  about: 'or so|or thereabouts',
};

/** Words that say it anywhere in the number's sentence. */
const wordsInSentence: Readonly<Partial<Record<Bound, RegExp>>> = {
  max: /\b(?:ceiling|capped|cap|maximum|upper limit)\b/iu,
  min: /\b(?:minimum|floor)\b/iu,
  about: /\b(?:estimate[sd]?|estimates|rounded)\b/iu,
};

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
