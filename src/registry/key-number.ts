import { formatNumber } from '../format/number.ts';
import { claimNumber, claimUnit, type Claim } from './index.ts';

/** A claim's number as it is set large: "11,791", "137%". Its words stand beside it. */
export function keyNumberText(claim: Claim, key: string): string {
  const isPercent = /^percent\b|^%/.test(claimUnit(claim, key) ?? '');
  return `${formatNumber(claimNumber(claim, key))}${isPercent ? '%' : ''}`;
}

/** The word that bounds the number and must stay beside it ("up to"); of a claim's other numbers none is known. */
export function keyNumberBound(claim: Claim, key: string): string | undefined {
  return key === 'value' ? claim.qualifier : undefined;
}
