import { rollups } from 'd3';
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

/** The publishers that a source line names, and how many more there are. */
export interface LeadingPublishers {
  readonly named: readonly string[];
  readonly others: number;
}

/** The most that a source line names; one or two more are named too, rather than counted. */
const mostNamed = 8;

/** Who published some sources: those of the most documents first, then by where they are first used. */
export function leadingPublishers(
  ids: readonly string[],
  sources: ReadonlyMap<string, { readonly publisher: string }>,
): LeadingPublishers {
  const publishers = ids.flatMap((id) => sources.get(id)?.publisher ?? []);
  const byDocuments = rollups(
    publishers,
    (documents) => documents.length,
    (publisher) => publisher,
  ).sort(([, one], [, other]) => other - one);
  const names = byDocuments.map(([publisher]) => publisher);
  const named = names.length <= mostNamed + 2 ? names : names.slice(0, mostNamed);
  return { named, others: names.length - named.length };
}
