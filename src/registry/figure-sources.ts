import type { Figure, Registry } from './registry.ts';

/** The claim that a reference such as `ice-average.value` names; none where it names a table's cell. */
export function claimOfReference(reference: string): string | undefined {
  return /^[a-z0-9-]+(?=\.|$)/.exec(reference)?.[0];
}

/**
 * Ids of the sources that a figure is drawn from: those of its tables' rows, then the best source
 * of each claim that it draws beside them; each once.
 */
export function figureSources(
  figure: Pick<Figure, 'tables' | 'references'>,
  { tables, claims }: Pick<Registry, 'tables' | 'claims'>,
): string[] {
  const ofRows = (figure.tables ?? []).flatMap(({ table }) => tables.get(table)?.sources ?? []);
  const ofReferences = Object.values(figure.references ?? {}).flatMap((reference) => {
    const best = claims.get(claimOfReference(reference) ?? '')?.sources[0];
    return best === undefined ? [] : [best.source];
  });
  return [...new Set([...ofRows, ...ofReferences])];
}
