import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import { findQuotations, isTitle, leastWords, nearestQuote, quotesThatHold } from './quotations.ts';
import { listNames, namesOne } from './speakers.ts';

/**
 * Checks the quotations of a text against the ledger's quotes.
 * @param around the text in which the speaker must be named: the passage, for a table row also its header.
 */
export function checkQuotations(text: string, around: string, ledger: Ledger): Finding[] {
  return findQuotations(text).flatMap(({ start, words }): Finding[] => {
    if (isTitle(words, ledger)) return [];
    const quotes = quotesThatHold(words, ledger);
    if (quotes.length === 0) return [notExact(start, words, ledger)];
    if (quotes.some(({ speaker }) => namesOne(around, speaker, ledger))) return [];
    const names = listNames(
      quotes.flatMap(({ speaker }) => speaker),
      ledger,
    );
    return [
      {
        offset: start,
        message: `the quotation "${shorten(words)}" stands without its speaker`,
        mend: `name ${names} in the same paragraph`,
      },
    ];
  });
}

function notExact(offset: number, words: string, ledger: Ledger): Finding {
  const nearest = nearestQuote(words, ledger);
  const count = words.split(/\s+/u).length;
  return {
    offset,
    message: `no quote of quotes.yaml holds the ${count} words "${shorten(words)}"`,
    mend:
      nearest === undefined
        ? `take the quotation marks off and use your own words, or add the quote with its source (fewer than ${leastWords} words are free)`
        : `${nearest.id} reads "${nearest.words}": quote it exactly, or take the marks off`,
  };
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/gu, ' ');
  return plain.length <= 70 ? plain : `${plain.slice(0, 67)}...`;
}
