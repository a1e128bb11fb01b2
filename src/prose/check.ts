import { checkDates } from './check-dates.ts';
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
 * Holds a section's text against the ledger, passage by passage; `where.id` is the section's id.
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
