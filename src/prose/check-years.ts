import { findDates } from './dates.ts';
import type { Borne, Finding } from './finding.ts';
import { findYears } from './free-spans.ts';
import { heldBy } from './held.ts';
import type { Ledger } from './ledger.ts';
import { findNumbers } from './numbers.ts';

/** Years, and numbers of laws and orders, in borne words must be the claims' too. */
export function checkYears(text: string, { start, end, claims }: Borne, ledger: Ledger): Finding[] {
  if (claims.length === 0) return [];
  const words = text.slice(start, end);
  const held = claims.map((claim) => heldBy(claim, ledger));
  const period = [ledger.period.from, ledger.period.to].map((date) => Number(date.slice(0, 4)));
  const dates = findDates(words);
  const wrongYears = findYears(words)
    .filter((found) => !dates.some((date) => date.start <= found.start && found.start < date.end))
    .filter(
      ({ year }) =>
        !period.includes(year) &&
        !held.some(({ years, main }) => years.has(year) || main.includes(year)),
    )
    .map((found) => ({
      offset: start + found.start,
      message: `the year ${found.year} stands in the linked words, but ${held.map(({ claim }) => claim.id).join(' and ')} does not hold it`,
      mend: 'correct the year, take it out of the link, or link the claim that holds it',
    }));
  const wrongNames = [...words.matchAll(/(?<![\d,.$])\d{5,}(?![\d,.]?\d)/gu)]
    .filter(
      ([digits]) =>
        isName(words, digits, ledger) && !held.some(({ nameDigits }) => nameDigits.has(digits)),
    )
    .map((match) => ({
      offset: start + match.index,
      message: `${match[0]} stands in the linked words, but ${held.map(({ claim }) => claim.id).join(' and ')} names another`,
      mend: 'correct it, or link the claim that is about it',
    }));
  return [...wrongYears, ...wrongNames];
}

/** Whether digits belong to a name (an executive order), not to a number, which is checked as such. */
function isName(words: string, digits: string, ledger: Ledger): boolean {
  return !findNumbers(words, ledger.names).some(({ text }) => text.includes(digits));
}
