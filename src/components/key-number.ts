import { formatNumber } from '~/format/number.ts';
import { claimNumber, claimUnit, type Claim } from '~/registry/index.ts';

/** A claim's number as it is set large ("11,791", "137%"), and the word that bounds it ("up to"). */
export interface KeyNumber {
  readonly number: string;
  /** Left out where the words beside the number say it. */
  readonly qualifier: string | undefined;
}

/**
 * A claim's number for a section's card.
 * @param words what stands beside it.
 */
export function keyNumberOf(claim: Claim, key: string, words: string): KeyNumber {
  const isPercent = /^percent\b|^%/.test(claimUnit(claim, key) ?? '');
  const { qualifier } = claim;
  const isSaid = qualifier === undefined || key !== 'value' || words.includes(qualifier);
  return {
    number: `${formatNumber(claimNumber(claim, key))}${isPercent ? '%' : ''}`,
    qualifier: isSaid ? undefined : qualifier,
  };
}
