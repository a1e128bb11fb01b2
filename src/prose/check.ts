import { checkDates } from './check-dates.ts';
import { checkHouseStyle } from './check-house-style.ts';
import { checkLater } from './check-later.ts';
import { checkLinks, checkSpeakers, claimsOf } from './check-links.ts';
import { checkNumbers } from './check-numbers.ts';
import type { Borne, Finding } from './finding.ts';
import { checkQuotations } from './check-quotations.ts';
import type { Ledger, LedgerClaim, Place } from './ledger.ts';
import { citedIn, placeOf, textOfPassage } from './passage-text.ts';
import type { PassageText } from './passage-text.ts';
import type { Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { blankQuotes } from './quotations.ts';

export { checkText } from './check-text.ts';

/** What a check needs to know of the text. */
export interface Where extends Place {
  /** Whether it may tell of what came after the period, as *now* and the figures may. */
  readonly mayLookPast: boolean;
}

/**
 * What a text may say: the rules as an author should know them.
 *
 * **Links.** `[words](claim:id)` rests words on a claim, `[words](claim:a+b)` on two,
 * `[parole](term:parole)` leads to the glossary. There are no other links. The words must say
 * something by themselves: never "here". A heading holds no link.
 *
 * **Numbers** stand in the words of a claim link: digits, words from ten up, "a dozen", "half",
 * "a third", "one in five", "twice as many", "doubled", "tens of thousands". Free everywhere are
 * one to nine in words, ordinals, dates, years (1700 to 2099, without a comma), decades, fiscal
 * years, clock times, the names of `names.txt`, and what stands in a quotation of `quotes.yaml`.
 * A number in a heading must be held by a claim that the text under it cites.
 *
 * **A linked number must be the claim's**: its `value`, one of its `figures`, or a number of its
 * statement; "1.5 million" is 1,500,000, and -81.1 is "81.1% lower" ("higher" is refused). A number
 * told as a percentage or a sum of money must be one in the claim. Years in linked words must be
 * the claim's or the period's, numbers of orders (five digits) the claim's; and where the claim
 * counts "eight cartels", the linked words do not say "nine cartels".
 * - Shares and multiples ("a quarter", "more than doubled") stand in the statement, or follow from
 *   a percentage of the claim, or from a computed figure (`ratio`, `share`).
 * - Rounding is told in words. "About" may be 2 percent off, "nearly" 2 percent from below,
 *   "more than" and "fewer than" 10 percent on their own side. What is rounded is the `value` or a
 *   figure of the linked claim, or an exact number linked in the same paragraph.
 * - A bound is kept: where the claim says "up to 600", so does the text, or "as many as", "at
 *   most", "no more than", "a ceiling of". It stands before the number (also just before the link)
 *   or after it; "ceiling", "maximum" or "estimate" may stand anywhere in the sentence. A bound
 *   that the claim does not have ("at least 178" for 178) is refused. Where the statement itself
 *   gives the number bare, it may be told bare. Words in `qualifiers.ts` and `bound-words.ts`.
 *
 * **Dates** with day and month, in linked words: `date`, `from`, `to` or a date of the claim's
 * statement, or a day of a timeline event that restates the claim; of spans up to ten days also
 * the days within. Outside links the same for any claim that the paragraph cites, or that was cited
 * before it under the same heading (for a paragraph without links: anywhere before it), and the
 * first and last day of the period. Months and years alone are free.
 *
 * **Speakers.** A paragraph, list item or table row that cites a *claimed* claim names one of its
 * `said_by`: name, alias, or a person's surname; a row may be named by its header. For a
 * calculation or reading of our own, "we" or "our" will do.
 *
 * **Quotations** of four words or more are exact words of `quotes.yaml`, whole or a part of at
 * least four, and the paragraph names the speaker. Titles of sources and sections may stand in
 * quotation marks, and so may shorter words.
 *
 * **Words that take a side** (`house-style.yaml`) stand in quotation marks only, or in names.
 *
 * **What came after the period** stands in `<SinceThen>`. Elsewhere a claim of the 45 days after
 * may be cited where its paragraph says the month or day.
 *
 * Event texts, public notes, figure words and the like have no links: `checkText` holds all their
 * numbers, dates and quotations against the claims that they name.
 *
 * `checkPassages` holds a section's text against the ledger, passage by passage; `where.id` is the section's id.
 * A passage is a paragraph, a list item, a table row or a heading.
 */
export function checkPassages(
  passages: readonly Passage[],
  ledger: Ledger,
  where: Where,
): Problem[] {
  const surroundings = surroundingsOf(passages, ledger);
  return passages.flatMap((passage, index): Problem[] => {
    const words = textOfPassage(passage);
    const borne = borneBy(words, ledger);
    const { near, under, header } = surroundings[index] ?? { near: [], under: [], header: '' };
    const around = `${header}\n${words.text}`;
    const isHeading = passage.kind === 'heading';
    const unquoted = blankQuotes(words.text, ledger);
    const findings = [
      ...checkLinks(words, ledger),
      ...checkHeadingLinks(words),
      ...checkSpeakers(words, around, ledger),
      ...(isHeading
        ? checkHeadingNumbers(unquoted, under, ledger, where.id)
        : checkNumbers(unquoted, borne, ledger, where.id)),
      ...checkDates(unquoted, isHeading ? [] : borne, isHeading ? under : near, ledger),
      ...checkQuotations(words.text, around, ledger),
      ...checkHouseStyle(words.text, ledger),
      ...(where.mayLookPast ? [] : checkLater(words, ledger)),
    ];
    return findings.map(({ offset, message, mend }) => ({
      file: where.file,
      ...placeOf(words, offset),
      id: where.id,
      message,
      mend,
    }));
  });
}

/** The linked words of a passage with their claims; none for ids that are unknown. */
function borneBy({ runs }: PassageText, ledger: Ledger): Borne[] {
  return runs.flatMap(({ run, start, end }) =>
    run.kind === 'claim' ? [{ start, end, claims: claimsOf(run.ids, ledger) }] : [],
  );
}

/** A heading has no links: what is told under it must hold its numbers. */
function checkHeadingNumbers(
  text: string,
  under: readonly LedgerClaim[],
  ledger: Ledger,
  section: string,
): Finding[] {
  const borne = under.length === 0 ? [] : [{ start: 0, end: text.length, claims: under }];
  return checkNumbers(text, borne, ledger, section).map(({ offset }) => ({
    offset,
    message: 'this heading holds a number that no claim cited under it bears out',
    mend: 'cite the claim that holds it in the text under the heading, or ask without the number',
  }));
}

function checkHeadingLinks({ passage, runs }: PassageText): Finding[] {
  if (passage.kind !== 'heading') return [];
  return runs
    .filter(({ run }) => run.kind !== 'text')
    .map(({ start }) => ({
      offset: start,
      message: 'a heading holds a link',
      mend: 'link the words in the text under it',
    }));
}

/** What stands around a passage. */
interface Surroundings {
  /** Claims cited in it, and before it under the same heading; for a passage that cites none, all before it. */
  readonly near: readonly LedgerClaim[];
  /** For a heading: the claims cited under it. */
  readonly under: readonly LedgerClaim[];
  /** For a table row: the words of its header row, which may name a speaker. */
  readonly header: string;
}

function surroundingsOf(passages: readonly Passage[], ledger: Ledger): Surroundings[] {
  const all: LedgerClaim[] = [];
  let cited: LedgerClaim[] = [];
  let header = '';
  return passages.map((passage, index) => {
    if (passage.kind === 'heading') cited = [];
    const own = claimsOf(citedIn(passage), ledger);
    cited = [...cited, ...own];
    all.push(...own);
    const before = passages[index - 1];
    // Rows follow each other line by line, the first one after the line of hyphens.
    const isRow = passage.kind === 'row';
    const isFirst = before?.kind !== 'row' || passage.line - before.line > 2;
    if (isRow && isFirst) header = textOfPassage(passage).text;
    return {
      // A passage that cites nothing can only refer back.
      near: own.length === 0 ? [...all] : cited,
      under: passage.kind === 'heading' ? citedUnder(passages, index, ledger) : [],
      header: isRow ? header : '',
    };
  });
}

function citedUnder(passages: readonly Passage[], heading: number, ledger: Ledger): LedgerClaim[] {
  const rest = passages.slice(heading + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return claimsOf(rest.slice(0, end === -1 ? undefined : end).flatMap(citedIn), ledger);
}
