import { suggest } from './nearest.ts';
import type { Entry } from './parse-list.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** The ids that records may name. */
export interface KnownIds {
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Sections, and the explainer's further strands; undefined where these cannot be read. */
  readonly strands: ReadonlySet<string> | undefined;
}

type Kind = 'claim' | 'source' | 'person' | 'section';

/** Reports each id of a list field that names nothing. */
export function checkIds<T>(
  entry: Entry<T>,
  field: string,
  ids: readonly string[],
  kind: Kind,
  known: KnownIds,
  report: Report,
): void {
  for (const [index, id] of ids.entries()) checkId(entry, [field, index], id, kind, known, report);
}

/** Reports an id that names nothing, with the nearest that does. */
export function checkId<T>(
  entry: Entry<T>,
  path: readonly (string | number)[],
  id: string,
  kind: Kind,
  known: KnownIds,
  report: Report,
): void {
  const { ids, message, otherwise } = describeKind(kind, id, known);
  if (ids === undefined || ids.has(id)) return;
  report.add(
    spotOf(entry.yaml, [...entry.path, ...path]),
    entry.id,
    message,
    suggest(id, ids, otherwise),
  );
}

function describeKind(
  kind: Kind,
  id: string,
  known: KnownIds,
): { ids: ReadonlySet<string> | undefined; message: string; otherwise: string } {
  const message = `no ${kind} has the id "${id}"`;
  switch (kind) {
    case 'claim':
      return { ids: known.claims, message, otherwise: 'name a claim of the ledger' };
    case 'source':
      return { ids: known.sources, message, otherwise: 'add it to a file of sources/' };
    case 'person':
      return {
        ids: known.people,
        message: `nobody in people.yaml has the id "${id}"`,
        otherwise: 'add the person or body to people.yaml',
      };
    case 'section':
      return {
        ids: known.strands,
        message: `no section or strand has the id "${id}"`,
        otherwise: `use one of: ${[...(known.strands ?? [])].join(', ')}; or add it to strands in explainer.yaml`,
      };
  }
}
