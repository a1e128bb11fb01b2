import type { Held } from './held.ts';
import type { NumberInText } from './numbers.ts';

const nextWord = /^[\s-]([\p{L}][\p{L}.'’-]{2,})/u;
/** What is no thing that is counted, and measures of time, which a text may reckon for itself. */
const otherWords = new Set(
  (
    'and but for from more other others than that the were who with was had have has said are ' +
    'day days week weeks month months year years hour hours minute minutes times people'
  ).split(' '),
);

/**
 * One to nine in words are free. But where a claim counts the same things, the linked words must
 * count them alike: not "nine cartels" for its "eight cartels".
 * @returns what the claim counts, such as "eight cartels", or `undefined` where nothing is amiss.
 */
export function otherCount(
  text: string,
  number: NumberInText,
  claims: readonly Held[],
): string | undefined {
  const thing = thingAfter(text, number.end);
  if (thing === undefined) return undefined;
  const counts = claims.flatMap(({ claim, stated }) =>
    stated
      .filter(({ number: other }) => other.isSmallWord)
      .filter(({ number: other }) => thingAfter(claim.statement, other.end) === thing)
      .map(({ number: other }) => other),
  );
  const isHeld = counts.some(({ values }) => values.some((value) => number.values.includes(value)));
  const [first] = counts;
  return first === undefined || isHeld ? undefined : `${first.text} ${thing}`;
}

function thingAfter(text: string, end: number): string | undefined {
  const word = nextWord.exec(text.slice(end, end + 30))?.[1]?.toLowerCase();
  return word === undefined || otherWords.has(word) ? undefined : word;
}
