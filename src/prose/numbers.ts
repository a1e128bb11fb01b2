import { blankFree, blankOrdinals, blankSpan } from './free-spans.ts';
import { patterns } from './number-patterns.ts';
import type { NumberInText } from './number-patterns.ts';
import { numberWord } from './number-words.ts';

export type { NumberInText } from './number-patterns.ts';

const quick = new RegExp(
  `\\d|\\b(?:${numberWord}|dozens?|hal[fv]\\w*|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twice|thrice|doubl\\w+|double|tripl\\w+|trebl\\w+|quadrupl\\w+|\\w+fold|hundreds|thousands|millions|billions)\\b`,
  'iu',
);
/**
 * Finds every number that a text states, in order, small words ("two") included.
 * @param names patterns of number-bearing names, which are passed over.
 */
export function findNumbers(text: string, names: readonly RegExp[]): NumberInText[] {
  if (!quick.test(text)) return [];
  const found: NumberInText[] = [];
  let left = blankFree(text, names);
  patterns.forEach(({ hint, regex, read }, index) => {
    // Ordinals go before plain numbers ("twenty-first") and after parts ("a third of").
    if (index === patterns.length - 2) left = blankOrdinals(left);
    if (!hint.test(left)) return;
    for (const match of left.matchAll(regex)) {
      const reading = read(match, left);
      if (reading === undefined) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      found.push({
        isSmallWord: false,
        isPercent: false,
        ...reading,
        start,
        end,
        text: text.slice(start, end),
      });
    }
    for (const { start, end } of found)
      if (left[start] !== '\u0000') left = blankSpan(left, start, end);
  });
  return found.sort((a, b) => a.start - b.start);
}
