import { claimsOf } from './check-links.ts';
import type { Finding } from './finding.ts';
import { laterComponent } from './components.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';
import type { PassageText } from './passage-text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const day = 86_400_000;
/** How far past the period a count or an argument may lie that the main text tells with its date. */
const nearDays = 45;

/**
 * Checks that what came after the period is told in *Since then* only. Elsewhere such a claim
 * may stand where nothing nearer exists, at most 45 days after the period, and the paragraph
 * says when: it names the claim's day or month.
 */
export function checkLater({ passage, text, runs }: PassageText, ledger: Ledger): Finding[] {
  if (passage.inside.includes(laterComponent)) return [];
  return runs.flatMap(({ run, start }): Finding[] => {
    if (run.kind !== 'claim') return [];
    return claimsOf(run.ids, ledger)
      .filter((claim) => claim.when === 'after' && !isDated(claim, text, ledger))
      .map(({ id }) => ({
        offset: start,
        message: `${id} tells of what came after the period`,
        mend: 'move it into <SinceThen>; a count or an argument of the weeks just after may stay if its paragraph says the month or day',
      }));
  });
}

function isDated(claim: LedgerClaim, text: string, { period }: Ledger): boolean {
  const dates = [claim.date, claim.from, claim.to].filter((date) => date !== undefined);
  const last = Date.parse(period.to);
  const isNear = dates.every((date) => Date.parse(date) - last <= nearDays * day);
  return isNear && dates.some((date) => text.includes(months[Number(date.slice(5, 7)) - 1] ?? ' '));
}
