import { claimOfReference } from './figure-sources.ts';
import type { Registry } from './registry.ts';
import type { Event } from '../schemas/event.ts';

/** What uses a claim, a source, a person or a table, each list in the registry's order. */
export interface Uses {
  /** Claims by section or strand: sections in order, then strands that are none; each in its file's order. */
  readonly claimsBySection: ReadonlyMap<string, readonly string[]>;
  readonly eventsByClaim: ReadonlyMap<string, readonly Event[]>;
  /** Figures that restate a claim or draw its number. */
  readonly figuresByClaim: ReadonlyMap<string, readonly string[]>;
  /** Claims that are a person's or a body's word. */
  readonly claimsByPerson: ReadonlyMap<string, readonly string[]>;
  readonly figuresByTable: ReadonlyMap<string, readonly string[]>;
}

/** Collects in one pass what uses what. */
export function collectUses(
  registry: Pick<Registry, 'sections' | 'claims' | 'events' | 'figures'>,
): Uses {
  const uses = {
    claimsBySection: new Map<string, string[]>(registry.sections.map(({ id }) => [id, []])),
    eventsByClaim: new Map<string, Event[]>(),
    figuresByClaim: new Map<string, string[]>(),
    claimsByPerson: new Map<string, string[]>(),
    figuresByTable: new Map<string, string[]>(),
  };
  for (const { id, section, saidBy = [] } of registry.claims.values()) {
    put(uses.claimsBySection, section, id);
    for (const person of saidBy) put(uses.claimsByPerson, person, id);
  }
  for (const event of registry.events) {
    for (const claim of event.claims) put(uses.eventsByClaim, claim, event);
  }
  for (const { id, claims, references = {}, tables = [] } of registry.figures.values()) {
    const named = [...claims.map(({ claim }) => claim), ...Object.values(references)];
    for (const claim of new Set(named.map(claimOfReference))) {
      if (claim !== undefined) put(uses.figuresByClaim, claim, id);
    }
    for (const table of new Set(tables.map((one) => one.table)))
      put(uses.figuresByTable, table, id);
  }
  // A section whose file holds no claim has none to list.
  for (const [section, claims] of uses.claimsBySection) {
    if (claims.length === 0) uses.claimsBySection.delete(section);
  }
  return uses;
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
