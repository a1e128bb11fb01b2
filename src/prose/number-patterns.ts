import {
  numberWord,
  partWord,
  scales,
  unitWord,
  valueOfPart,
  valueOfWords,
} from './number-words.ts';

/** A number that a text states: not a name, date, year, time or ordinal. */
export interface NumberInText {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** As it stands there. */
  readonly text: string;
  /**
   * `count`: digits or a number in words. `share`: "a third", "one in five".
   * `multiple`: "twice", "doubled". `vague`: "dozens", "tens of thousands".
   */
  readonly kind: 'count' | 'share' | 'multiple' | 'vague';
  /** What it can mean: "15" in "15 to 17 million" is 15 or 15,000,000. Never negative. For `vague` the least. */
  readonly values: readonly number[];
  /** For `vague`: below this. */
  readonly below?: number;
  /** One to nine in words: free in prose. */
  readonly isSmallWord: boolean;
  readonly isPercent: boolean;
}

/** What a match means. */
export type Reading = Pick<NumberInText, 'kind' | 'values'> & Partial<NumberInText>;
/** A form that numbers have in a text. */
export interface Pattern {
  /** Cheap to look for: a text without it is not searched for the form. */
  readonly hint: RegExp;
  readonly regex: RegExp;
  /** The meaning of a match, or `undefined` where it is no number after all. */
  readonly read: (match: RegExpExecArray, text: string) => Reading | undefined;
}

const scaleAfter = '(?:[\\s-](hundred|thousand|million|billion|trillion)\\b|(k|m|mn|bn|tn)\\b)?';
const unitAfter = '(\\s?%|[\\s-](?:percent|per\\scent|percentage)\\b)?';
const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const spanScale =
  /^\s?(?:to|or|and|–|-)\s?(?:about |nearly )?(?:C\$|US\$|\$|€|£)?[\d.,]+[\s-](thousand|million|billion|trillion)\b/u;
const spanPercent =
  /^\s?(?:to|or|and|–|-)\s?(?:about |nearly |some )?[\d.,]+(?:\s?%|\s(?:percent|per cent)\b)/u;
const multiples: Readonly<Record<string, number>> = { tw: 2, do: 2, th: 3, tr: 3, qu: 4 };
const multipleAfter = '(?=\\s+(?:as|more|larger|higher|greater|bigger|the|what|that|its|their)\\b)';

/** In this order: what an earlier pattern takes, a later one does not see. */
export const patterns: readonly Pattern[] = [
  {
    hint: /(?:hundred|thousand|million|billion|dozen|score)s/iu,
    regex:
      /\b(?:(tens|hundreds) of )?(thousands|millions|billions)\b|\b(hundreds|dozens|scores)\b/giu,
    read: (match) => readVague(match[1], (match[2] ?? match[3] ?? '').toLowerCase()),
  },
  {
    hint: /\s(?:in|out of)\s/iu,
    regex: new RegExp(
      `\\b(${unitWord}|\\d{1,2}) (?:in|out of)(?: every)? (${numberWord}|\\d{1,2})\\b(?! (?:days?|hours?|weeks?|months?|years?|minutes?|states?|countries|places|cases)\\b|[\\d.,]\\d)`,
      'giu',
    ),
    read: (match) => share(valueOf(match[1] ?? '') / valueOf(match[2] ?? '')),
  },
  {
    hint: /third|half|halves|quarter|fifth|sixth|seventh|eighth|ninth|tenth/iu,
    regex: new RegExp(`\\b(${unitWord})[ -](${partWord}s?)\\b`, 'giu'),
    read: (match) => readPart(match[1] ?? '', match[2] ?? ''),
  },
  {
    hint: /\ban? (?:hal|thi|qua|fif|six|sev|eig|nin|ten)/iu,
    regex: new RegExp(
      `\\b(an?) (${partWord})\\b(?= of\\b| (?:less|more|fewer|lower|higher|below|above|smaller|larger)\\b|[.,;:)]|$)`,
      'giu',
    ),
    read: (match) => share(valueOfPart(match[2] ?? '')),
  },
  {
    hint: /half an? /iu,
    regex: new RegExp(`\\bhalf an? (million|billion|dozen|thousand|hundred)\\b`, 'giu'),
    read: (match) => count((match[1] === 'dozen' ? 12 : (scales[match[1] ?? ''] ?? 0)) / 2),
  },
  {
    hint: /hal[fv]/iu,
    regex:
      /(?<!\b(?:first|second|third|fourth|other|later|earlier|latter|former|better|final|last)[ -])(?<![\p{L}-])(?:half(?![\p{L}-])|halv(?:ed|es|ing)\b)/giu,
    read: () => share(1 / 2),
  },
  {
    hint: /fold| times/iu,
    regex: new RegExp(
      `\\b(${numberWord}|\\d+(?:\\.\\d+)?)(?:[- ]?fold\\b| times\\b${multipleAfter})`,
      'giu',
    ),
    read: (match) => multiple(valueOf(match[1] ?? '')),
  },
  {
    hint: /twice|thrice|doubl|tripl|trebl|quadrupl/iu,
    regex:
      /(?:\b(?:doubl|tripl|trebl|quadrupl)(?:ed|es|ing)\b|\b(?:double|triple|treble|quadruple) (?=(?:the|that|what|its|their)\b)|\b(?:twice|thrice)\b(?=\s(?:as|more|larger|higher|the|what|that|this|its|their)\b)|(?<=\b(?:than|nearly|almost|about|roughly|over) )(?:twice|thrice)\b)/giu,
    read: (match) => multiple(multiples[match[0].slice(0, 2).toLowerCase()] ?? 0),
  },
  {
    hint: /dozen/iu,
    regex: new RegExp(`\\b(?:(${numberWord}|an?|\\d+) )?dozen\\b`, 'giu'),
    read: (match) => count(12 * (match[1] === undefined ? 1 : valueOf(match[1]))),
  },
  {
    hint: /\d/u,
    regex: new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d[.,])(?:C\\$|US\\$|\\$|€|£)?(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)${scaleAfter}${unitAfter}`,
      'gu',
    ),
    read: readDigits,
  },
  {
    hint: /[a-z]/iu,
    regex: new RegExp(
      `(?<![\\p{L}\\d])(${numberWord})(?![\\p{L}\\d])( percent\\b| per cent\\b)?`,
      'giu',
    ),
    read: (match) => {
      const value = valueOf(match[1] ?? '');
      return { ...count(value), isSmallWord: value < 10, isPercent: match[2] !== undefined };
    },
  },
];

function readDigits(match: RegExpExecArray, text: string): Reading {
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  const scale = scales[match[2] ?? ''] ?? shortScales[match[3] ?? ''];
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  // "from 9 to 24 percent": both are percentages.
  const isPercent = match[4] !== undefined || spanPercent.test(rest);
  if (scale !== undefined) return { ...count(clean(value * scale)), isPercent };
  const span = spanScale.exec(rest);
  const spanned = scales[span?.[1] ?? ''];
  const values = spanned === undefined ? [value] : [value, clean(value * spanned)];
  return { kind: 'count', values, isPercent };
}

function readVague(times: string | undefined, plural: string): Reading {
  const factor = times === undefined ? 1 : times.toLowerCase() === 'tens' ? 10 : 100;
  if (plural === 'dozens') return { kind: 'vague', values: [24], below: 200 };
  if (plural === 'scores') return { kind: 'vague', values: [40], below: 200 };
  const single = scales[plural.replace(/s$/, '')] ?? 0;
  return {
    kind: 'vague',
    values: [2 * single * factor],
    below: factor === 1 ? 1000 * single : 10 * single * factor,
  };
}

/** "two thirds" and "one third", but not "two third parties" or "one half-brother". */
function readPart(numerator: string, part: string): Reading | undefined {
  const isPlural = /s$/i.test(part);
  const times = valueOfWords(numerator);
  if (isPlural !== times > 1) return undefined;
  return share(times * valueOfPart(part));
}

function valueOf(written: string): number {
  return /\d/.test(written) ? Number(written.replaceAll(',', '')) : valueOfWords(written);
}

/** Without the dust of binary fractions: 1.3 billion is 1,300,000,000. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
const count = (value: number): Reading => ({ kind: 'count', values: [value] });
const share = (value: number): Reading => ({ kind: 'share', values: [value] });
const multiple = (value: number): Reading => ({ kind: 'multiple', values: [value] });
