/**
 * The known name that a misspelled one most likely means, or `undefined` where none is near.
 * Near is: one letter of a short name differs, two or three of a longer one.
 */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  const furthest = name.length < 4 ? 1 : Math.min(3, Math.max(2, Math.floor(name.length / 3)));
  let nearest: string | undefined;
  let least = furthest + 1;
  for (const candidate of known) {
    // Lengths alone rule out most of a long ledger before any letter is compared.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = countEdits(name, candidate);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** `did you mean x?` where something is near, else what else could be done. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? otherwise : `did you mean ${nearest}? Or ${otherwise}`;
}

/** Levenshtein's distance: letters added, dropped or exchanged to turn one word into the other. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(exchanged, dropped, added));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
