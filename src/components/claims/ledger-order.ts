import { uses } from '../reference/uses.ts';

const order = [...uses.claimsBySection.values()].flat();
const placeOf = new Map(order.map((id, place) => [id, place]));

/** The claims that stand before and after one in the ledger; none at its ends. */
export function neighborsOf(id: string): {
  previous: string | undefined;
  next: string | undefined;
} {
  const place = placeOf.get(id);
  if (place === undefined) return { previous: undefined, next: undefined };
  return { previous: order[place - 1], next: order[place + 1] };
}
