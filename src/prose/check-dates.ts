import { formatDate } from '../format/date.ts';
import type { Borne, Finding } from './finding.ts';
import { dateKey, findDates } from './dates.ts';
import type { DateInText } from './dates.ts';
import { heldBy } from './held.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';

const eventDates = new WeakMap<Ledger, Map<string, string[]>>();

/**
 * Checks the full dates of a text. In borne words a date must be held by the claims there;
 * elsewhere by a claim that the passage cites (or one before it under the same heading),
 * by an event of the timeline that restates one, or it is the first or last day of the period.
 * @param near the claims cited in the passage and before it under its heading.
 */
export function checkDates(
  text: string,
  borne: readonly Borne[],
  near: readonly LedgerClaim[],
  ledger: Ledger,
): Finding[] {
  const told = new Set<number>();
  return findDates(text).flatMap((date): Finding[] => {
    const stretch = borne.find(({ start, end }) => start <= date.start && date.start < end);
    // One word for a list such as "23 and 24 January"; none where the claims are unknown.
    if (told.has(date.start) || stretch?.claims.length === 0) return [];
    const claims = stretch?.claims ?? near;
    if (isHeld(date, claims, ledger)) return [];
    if (stretch === undefined && isInPeriod(date, ledger)) return [];
    told.add(date.start);
    return [complaint(date, text, claims, stretch !== undefined, ledger)];
  });
}

function isHeld(date: DateInText, claims: readonly LedgerClaim[], ledger: Ledger): boolean {
  const key = dateKey(date);
  return claims.some(
    (claim) =>
      heldBy(claim, ledger).dates.has(key) || datesOfEvents(claim.id, ledger).includes(key),
  );
}

function isInPeriod(date: DateInText, { period }: Ledger): boolean {
  const key = dateKey(date);
  return [period.from, period.to].some((day) => day === key || day.slice(5) === key);
}

/** The first and last days of the events that restate a claim. */
function datesOfEvents(claim: string, ledger: Ledger): readonly string[] {
  let byClaim = eventDates.get(ledger);
  if (byClaim === undefined) {
    byClaim = new Map();
    for (const event of ledger.events) {
      const days = [event.date, event.to].filter((day) => day !== undefined);
      const keys = days.flatMap((day) => [day, day.slice(5)]);
      for (const id of event.claims) byClaim.set(id, [...(byClaim.get(id) ?? []), ...keys]);
    }
    eventDates.set(ledger, byClaim);
  }
  return byClaim.get(claim) ?? [];
}

function complaint(
  date: DateInText,
  text: string,
  claims: readonly LedgerClaim[],
  isLinked: boolean,
  ledger: Ledger,
): Finding {
  const written = text.slice(date.start, date.end).replace(/\s+/gu, ' ');
  const known = claims
    .map((claim) => {
      const days = [...heldBy(claim, ledger).dates].filter((key) => key.length === 10);
      return `${claim.id} holds ${days.length === 0 ? 'no date' : days.slice(0, 4).map(formatDate).join(', ')}`;
    })
    .slice(0, 3);
  return {
    offset: date.start,
    message: `the date "${written}" stands here, but ${known.length === 0 ? 'no claim is cited here' : known.join('; ')}`,
    mend: isLinked
      ? 'correct the date, or link the claim that holds it'
      : 'correct the date, or cite in this paragraph the claim that holds it',
  };
}
