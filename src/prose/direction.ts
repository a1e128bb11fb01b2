import type { Held } from './held.ts';
import type { NumberInText } from './numbers.ts';

type Direction = 'up' | 'down';

const before =
  /(?:(rose|risen|rises?|increased?|up|grew|grown|climbed)|(fell|fallen|falls?|dropped|drop|declined?|decreased?|down|cut))(?:\s(?:by|of|to))?(?:\s(?:about|nearly|almost|some|another|roughly))?\s$/iu;
const after =
  /^\s(?:[\p{L}-]+\s)?(?:(higher|more|above|larger|greater|rise|increase)|(lower|fewer|less|below|smaller|fall|drop|decline|decrease))(?!\p{L})/iu;

/**
 * Whether a percentage is told in the claim's opposite direction: "81% higher" for "81% lower".
 * Nothing is said where either leaves the direction open.
 */
export function isTurned(text: string, number: NumberInText, claims: readonly Held[]): boolean {
  if (!number.isPercent) return false;
  const written = directionAt(text, number);
  if (written === undefined) return false;
  const directions = claims.flatMap((held) => directionsOf(held, number));
  return directions.length > 0 && !directions.includes(written);
}

function directionsOf({ claim, stated }: Held, number: NumberInText): Direction[] {
  const found = stated
    .filter(({ number: other }) => other.values.some((value) => number.values.includes(value)))
    .flatMap(({ number: other }) => directionAt(claim.statement, other) ?? []);
  const { value } = claim;
  const isValue = value !== undefined && value < 0 && number.values.includes(-value);
  return isValue ? [...found, 'down'] : found;
}

function directionAt(text: string, { start, end }: NumberInText): Direction | undefined {
  const words =
    after.exec(text.slice(end, end + 40)) ??
    before.exec(text.slice(Math.max(0, start - 40), start));
  if (words === null) return undefined;
  return words[1] === undefined ? 'down' : 'up';
}
