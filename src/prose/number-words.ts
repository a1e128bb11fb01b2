/** The English words for numbers, as pieces of regular expressions and as values. */

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** The value of each single word. */
const values = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['zero', 0],
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...teens.map((word, index): [string, number] => [word, index + 10]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const parts = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
]);

const unit = units.join('|');
const below100 = `(?:(?:${tens.join('|')})(?:[- ](?:${unit}))?|${teens.join('|')}|${unit})`;
const below1000 = `(?:(?:${below100}|a)[ -]hundred(?:(?: and)? ${below100})?|${below100})`;
const scale = '(?:thousand|million|billion|trillion)';

/** One to nine. */
export const unitWord = `(?:${unit})`;
/** A number in words, from one up: "twelve", "forty-five", "two hundred", "a million". */
export const numberWord =
  `(?:(?:${below1000}|a)[ -]${scale}` +
  `(?:,? (?:and )?${below1000}[ -]${scale})?(?:,? (?:and )?${below1000})?|${below1000})`;
/** An ordinal in words or digits: "twenty-first", "101st". */
export const ordinal =
  `(?:\\d[\\d,]*(?:st|nd|rd|th)|(?:(?:${tens.join('|')})[- ])?` +
  `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)` +
  `|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth` +
  `|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|thousandth)`;
/** A part of a whole, without its numerator. */
export const partWord = `(?:${[...parts.keys()].join('|')}|halves|halfs)`;

/** The value of a number in words, as `numberWord` matches it. */
export function valueOfWords(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const factor = scales[word];
    if (factor === 100) current = Math.max(current, 1) * 100;
    else if (factor !== undefined) {
      total += Math.max(current, 1) * factor;
      current = 0;
    } else current += values.get(word) ?? 0;
  }
  return total + current;
}

/** The value of a part of a whole: "third" and "thirds" are 1/3. */
export function valueOfPart(word: string): number {
  const lower = word.toLowerCase();
  return lower.startsWith('hal') ? 1 / 2 : (parts.get(lower.replace(/s$/, '')) ?? 0);
}
