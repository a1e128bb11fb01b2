import { checkDates } from './check-dates.ts';
import { checkHouseStyle } from './check-house-style.ts';
import { claimsOf } from './check-links.ts';
import { checkNumbers } from './check-numbers.ts';
import type { Borne } from './finding.ts';
import { checkQuotations } from './check-quotations.ts';
import type { Ledger, Place } from './ledger.ts';
import { pointOf } from './point.ts';
import type { Point } from './point.ts';
import type { Problem } from './problem.ts';
import { blankQuotes } from './quotations.ts';

/** Where a text without links stands. */
export interface TextPlace extends Place, Partial<Point> {
  /** Whether it may tell of what came after the period. */
  readonly mayLookPast?: boolean;
}

/**
 * Holds a text without links against the claims that it restates: an event, a public note,
 * a figure's words, a change. Its numbers, years and dates must be held by those claims,
 * its quotations by the ledger's quotes. A text that cites nothing can state no number.
 * A glossary text has a source of its own, so that only its quotations are checked.
 * @param cited ids of the claims; unknown ones are told of where they are named.
 */
export function checkText(
  text: string,
  cited: readonly string[],
  ledger: Ledger,
  where: TextPlace,
): Problem[] {
  const claims = claimsOf(cited, ledger);
  // The claims may be faulty themselves: then nothing can be said of the text.
  if (cited.length > 0 && claims.length === 0) return [];
  const unquoted = blankQuotes(text, ledger);
  // A glossary text rests on its term's own source instead of claims.
  const isSourced = ledger.terms.get(where.id)?.short === text;
  const borne: Borne[] = claims.length === 0 ? [] : [{ start: 0, end: text.length, claims }];
  const numbers = isSourced
    ? []
    : checkNumbers(unquoted, borne, ledger, where.id).map((finding) => ({
        ...finding,
        ...(claims.length === 0 && {
          mend: 'this text names no claims that could hold it: leave the number out, or name its claim',
        }),
      }));
  const later = where.mayLookPast === false ? claims.filter(({ when }) => when === 'after') : [];
  const findings = [
    ...numbers,
    ...(isSourced ? [] : checkDates(unquoted, [], claims, ledger)),
    ...checkQuotations(text, text, ledger),
    ...checkHouseStyle(text, ledger),
    ...later.map(({ id }) => ({
      offset: 0,
      message: `${id} tells of what came after the period`,
      mend: 'rest the text on a claim of the period',
    })),
  ];
  const at = { line: where.line ?? 1, column: where.column ?? 1 };
  return findings.map(({ offset, message, mend }) => ({
    file: where.file,
    ...pointOf(text, offset, at),
    id: where.id,
    message,
    mend,
  }));
}
