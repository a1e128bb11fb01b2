import { heldBy } from './held.ts';
import type { Ledger } from './ledger.ts';

const indexes = new WeakMap<Ledger, Map<string, Map<number, Set<string>>>>();

/** The one claim of a section that holds a number, or `undefined` where several or none do. */
export function likelyClaim(
  values: readonly number[],
  ledger: Ledger,
  section: string,
): string | undefined {
  const index = indexOf(ledger, section);
  const ids = new Set(values.flatMap((value) => [...(index.get(value) ?? [])]));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** The claims of a section by the numbers that they hold; made when first asked for. */
function indexOf(ledger: Ledger, section: string): Map<number, Set<string>> {
  let sections = indexes.get(ledger);
  if (sections === undefined)
    indexes.set(ledger, (sections = new Map<string, Map<number, Set<string>>>()));
  let index = sections.get(section);
  if (index === undefined) sections.set(section, (index = makeIndex(ledger, section)));
  return index;
}

function makeIndex(ledger: Ledger, section: string): Map<number, Set<string>> {
  const index = new Map<number, Set<string>>();
  for (const claim of ledger.claims.values()) {
    if (claim.section !== section) continue;
    const { main, stated } = heldBy(claim, ledger);
    const counts = stated.filter(({ number }) => number.kind === 'count' && !number.isSmallWord);
    for (const value of [...main, ...counts.flatMap(({ number }) => number.values)]) {
      const ids = index.get(value) ?? new Set();
      index.set(value, ids.add(claim.id));
    }
  }
  return index;
}
