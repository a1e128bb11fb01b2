/**
 * Sets plain text as a printer would: curly quotation marks and apostrophes, real minus signs,
 * and no-break spaces where a line must not end ("20 January", "8 U.S.C. 1357(g)", "1.2 million").
 * A text may be cut by links, so a mark at its very beginning or end is judged by its one neighbor.
 */
export function typeset(text: string): string {
  return setSpaces(setQuotes(text)).replaceAll(/(^|[\s(])-(?=[\d.])/g, '$1\u2212');
}

/**
 * A document's own title in quotation marks; marks inside it become single ones. What follows it in the
 * sentence (a comma) goes inside, as American usage has it, and falls away after a title's own mark.
 */
export function quoteTitle(title: string, after: '' | ',' = ''): string {
  const set = setQuotes(setSpaces(title)).replaceAll('“', '‘').replaceAll('”', '’');
  return `“${set}${/[?!.,]’?$/u.test(set) ? '' : after}”`;
}

function setQuotes(text: string): string {
  return (
    text
      // What is left out: 'tis, the '90s; and what a link has cut off: DHS's.
      .replaceAll(/(^|\s)'(?=(?:\d\ds?|s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/gu, '$1’')
      .replaceAll(/(?<=^|[\s([{\u2013\u2014/“‘"'])"(?=\S)|^"$/gu, openUnlessAtEnd('“', '”'))
      .replaceAll('"', '”')
      .replaceAll(/(?<=^|[\s([{\u2013\u2014/“‘])'(?=\S)/gu, openUnlessAtEnd('‘', '’'))
      .replaceAll("'", '’')
      // A mark that a link's beginning has cut from its word: `said that "` + link.
      .replaceAll(/(?<=[\s(])”$/gu, '“')
  );
}

/** At the very beginning, a mark followed by space or punctuation closes what stands before. */
function openUnlessAtEnd(open: string, close: string) {
  return (_mark: string, offset: number, whole: string): string =>
    offset === 0 && /^.(?:[\s.,;:!?)\]\u2013\u2014]|$)/u.test(whole) ? close : open;
}

const nbsp = '\u00a0';
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const bindings: readonly RegExp[] = [
  // A number and what it counts or measures, where the word is short.
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'g'),
  /(?<=\d) (?=(?:million|billion|percent|U\.S\.C\.|CFR|FR|F\.\dd|km|miles|a\.m\.|p\.m\.)(?!\p{L}))/gu,
  /(?<=U\.S\.C\.|CFR|\bFR|§) (?=\d)/g,
  // A kind and its number.
  /(?<=\b(?:[Ss]ection|[Tt]itle|[Pp]aragraph|[Pp]art|[Aa]rticle|Proclamation|EO|Order|Rule|Camp|No\.|Pub\. L\.|[Nn]ote|[Pp]age)) (?=\d)/g,
  /(?<=\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St)\.) (?=\p{Lu})/gu,
];

function setSpaces(text: string): string {
  return bindings.reduce((set, binding) => set.replaceAll(binding, nbsp), text);
}
