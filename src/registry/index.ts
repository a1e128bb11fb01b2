/**
 * What the content says, parsed and checked: the one door for pages, components,
 * integrations and tests. Import `registry` for whole lists, and the finders for one thing by its id.
 */
import { describeProblems, parseFolder } from './parse-folder.ts';
import { findParsed } from './parsed-once.ts';
import { contentFolder } from './read.ts';
import type { Claim, Figure, Reference, Registry, Section, Source, Table } from './registry.ts';

export type * from './registry.ts';

/**
 * The registry of the content folder (`CONTENT_DIR`), read once, at the first import.
 * @throws one Error that lists every problem of the content, a line each.
 */
export const registry: Registry = load();

const sectionsById = new Map(registry.sections.map((section) => [section.id, section]));
const referencesBySection = new Map(
  registry.sections.map(({ id, references }) => [
    id,
    new Map(references.map((reference) => [reference.claim, reference])),
  ]),
);

/** A section by its id, or `undefined`: a claim may belong to a strand that is no section. */
export function sectionById(id: string): Section | undefined {
  return sectionsById.get(id);
}

/** @throws where no claim has the id; in checked content every named claim exists. */
export function findClaim(id: string): Claim {
  return find(registry.claims, id, 'claim');
}

/** @throws where no source has the id; in checked content every named source exists. */
export function findSource(id: string): Source {
  return find(registry.sources, id, 'source');
}

/** @throws where no figure has the id. */
export function findFigure(id: string): Figure {
  return find(registry.figures, id, 'figure');
}

/** @throws where no table has the id. */
export function findTable(id: string): Table {
  return find(registry.tables, id, 'table');
}

/** The reference to a claim in a section, or `undefined` where the section does not cite it. */
export function referenceIn(section: string, claim: string): Reference | undefined {
  return referencesBySection.get(section)?.get(claim);
}

/**
 * A claim's number by its key: `value`, or a figure's.
 * @throws where it has none.
 */
export function claimNumber(claim: Claim, key: string): number {
  const number = key === 'value' ? claim.value : claim.figures?.[key];
  if (number === undefined) throw new Error(`claim ${claim.id} has no ${key}`);
  return number;
}

/** The unit of a claim's number, by the number's key. */
export function claimUnit(claim: Claim, key: string): string | undefined {
  return claim.figureUnits?.[key] ?? claim.unit;
}

/** The names of those whose word a claim is, in the claim's order. */
export function namesOfSpeakers(claim: Claim): string[] {
  return (claim.saidBy ?? []).map((id) => find(registry.people, id, 'person').name);
}

function find<T>(known: ReadonlyMap<string, T>, id: string, noun: string): T {
  const found = known.get(id);
  if (found === undefined) throw new Error(`no ${noun} has the id "${id}"`);
  return found;
}

function load(): Registry {
  const kept = findParsed(contentFolder());
  if (kept !== undefined) return kept;
  const parsed = parseFolder(contentFolder());
  if ('problems' in parsed) throw new Error(describeProblems(parsed.problems));
  return parsed.registry;
}
