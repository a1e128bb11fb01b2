import type { Words } from '../locales/en.ts';
import type { ClaimFields } from '../schemas/claim.ts';

/**
 * How a claim is known, in words, as parts to be set apart from each other:
 * "Documented: that DHS said it" · "our calculation", or "Reported" · "Said by Noem".
 * @param names whose word it is (the names of `saidBy`); empty where nobody's.
 */
export function formatStanding(
  claim: Pick<ClaimFields, 'standing' | 'ours'>,
  names: readonly string[],
  words: Words,
): string[] {
  const parts =
    names.length === 0 ? [words.standing[claim.standing]] : standingWithNames(claim, names, words);
  if (claim.ours === 'calculation') parts.push(words.note.ourCalculation);
  if (claim.ours === 'reading') parts.push(words.note.ourReading);
  return parts;
}

function standingWithNames(
  { standing }: Pick<ClaimFields, 'standing'>,
  names: readonly string[],
  words: Words,
): string[] {
  if (standing === 'documented') return [words.standingDetail.documentedThat(names)];
  if (standing === 'claimed') return [words.standingDetail.claimedBy(names)];
  return [words.standing[standing], words.note.saidBy(names)];
}
