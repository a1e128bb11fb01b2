import { checkYears } from './check-years.ts';
import type { Borne, Finding } from './finding.ts';
import { heldBy } from './held.ts';
import type { Held } from './held.ts';
import type { Ledger } from './ledger.ts';
import { likelyClaim } from './likely-claim.ts';
import { matchNumber } from './number-match.ts';
import type { Match } from './number-match.ts';
import { findNumbers } from './numbers.ts';
import { otherCount } from './small-numbers.ts';
import { isTurned } from './direction.ts';
import type { NumberInText } from './numbers.ts';
import { boundWords } from './bound-words.ts';
import { boundsAt, boundsInSentence } from './qualifiers.ts';

/**
 * Checks the numbers of a text: those in borne stretches against their claims, all others are bare.
 * @param section whose claims are looked through for the one that a bare number may belong to.
 */
export function checkNumbers(
  text: string,
  borne: readonly Borne[],
  ledger: Ledger,
  section: string,
): Finding[] {
  const found = findNumbers(text, ledger.names);
  const numbers = found.filter(({ isSmallWord }) => !isSmallWord);
  const stretchOf = ({ start }: { start: number }): Borne | undefined =>
    borne.find((stretch) => stretch.start <= start && start < stretch.end);
  const exact = numbers
    .filter((number) => number.kind === 'count' && stretchOf(number) !== undefined)
    .filter(({ start, end }) => boundsAt(text, start, end).size === 0);
  const findings = numbers.flatMap((number): Finding[] => {
    const stretch = stretchOf(number);
    if (stretch === undefined) return [bareNumber(number, ledger, section)];
    if (stretch.claims.length === 0) return [];
    const claims = stretch.claims.map((claim) => heldBy(claim, ledger));
    const at = boundsAt(text, number.start, number.end);
    const around = new Set([...at, ...boundsInSentence(text, number.start, number.end)]);
    const beside = exact.filter(({ isPercent }) => isPercent === number.isPercent);
    const match = matchNumber(
      { number, at, around, beside: beside.flatMap(({ values }) => values) },
      claims,
    );
    const complaint = isTurned(text, number, claims)
      ? turned(number)
      : complaintOf(match, number, claims);
    return complaint === undefined ? [] : [{ offset: number.start, ...complaint }];
  });
  return [
    ...findings,
    ...borne.flatMap((stretch) => checkSmall(text, found, stretch, ledger)),
    ...borne.flatMap((stretch) => checkYears(text, stretch, ledger)),
  ];
}

function checkSmall(
  text: string,
  numbers: readonly NumberInText[],
  { start, end, claims }: Borne,
  ledger: Ledger,
): Finding[] {
  const held = claims.map((claim) => heldBy(claim, ledger));
  return numbers
    .filter((number) => number.isSmallWord && start <= number.start && number.start < end)
    .flatMap((number): Finding[] => {
      const other = otherCount(text, number, held);
      if (other === undefined) return [];
      return [
        {
          offset: number.start,
          message: `"${number.text}" stands here, but the claim counts "${other}"`,
          mend: 'correct the number, or link the claim that counts so',
        },
      ];
    });
}

function turned({ text }: NumberInText): Omit<Finding, 'offset'> {
  return {
    message: `"${text}" is told in the opposite direction of the claim`,
    mend: 'say "higher" or "lower" as the claim does',
  };
}

function bareNumber(number: NumberInText, ledger: Ledger, section: string): Finding {
  const likely = number.kind === 'count' ? likelyClaim(number.values, ledger, section) : undefined;
  return {
    offset: number.start,
    message: `the number "${number.text}" stands outside a claim link`,
    mend:
      likely === undefined
        ? 'link the words with the number to the claim that holds it: [words](claim:id)'
        : `only ${likely} of this section holds it: if it is meant, write [${number.text} ...](claim:${likely})`,
  };
}

function complaintOf(
  match: Match,
  number: NumberInText,
  claims: readonly Held[],
): Omit<Finding, 'offset'> | undefined {
  switch (match.is) {
    case 'held':
      return undefined;
    case 'unknown':
      return {
        message: `"${number.text}" stands here, but ${describe(claims)}`,
        mend:
          number.kind === 'share' || number.kind === 'multiple'
            ? 'write the numbers themselves, or give the claim the share or ratio under "figures", computed under "derived"'
            : 'correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
      };
    case 'unbounded':
      return {
        message: `"${number.text}" stands here, but ${match.held.claim.id} holds "${boundWords[match.bound][0] ?? ''} ${number.text}"`,
        mend: `keep the word that bounds it: ${offer(match.bound)}`,
      };
    case 'overbounded':
      return {
        message: `"${number.text}" is bounded here, but ${match.held.claim.id} gives it without "${boundWords[match.bound][0] ?? ''}"`,
        mend: 'write the number alone, or bound it as the claim does',
      };
  }
}

function offer(bound: keyof typeof boundWords): string {
  return boundWords[bound]
    .slice(0, 4)
    .map((words) => `"${words}"`)
    .join(', ');
}

/** What claims hold, for a message: their numbers as the statements give them. */
function describe(claims: readonly Held[]): string {
  return claims
    .map(({ claim, stated, main }) => {
      const own = stated.map(({ number }) => number.text);
      const rest = main.filter(
        (value) => !stated.some(({ number }) => number.values.includes(value)),
      );
      const numbers = [...new Set([...own, ...rest.map((value) => value.toLocaleString('en-US'))])];
      return numbers.length === 0
        ? `${claim.id} holds no number`
        : `${claim.id} holds ${numbers.slice(0, 12).join(', ')}`;
    })
    .join(' and ');
}
