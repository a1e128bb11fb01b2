import { wordsFor } from '~/locales/words.ts';
import { registry, sectionById } from '~/registry/index.ts';
import type { Section } from '~/registry/registry.ts';
import { strandClass as strandClassOf } from '~/registry/strand-class.ts';

/** The interface's words in the explainer's language. */
export const words = wordsFor(registry.explainer.language);

/** @throws where the explainer has no such section. */
export function requireSection(id: string): Section {
  const section = sectionById(id);
  if (section === undefined) throw new Error(`no section has the id "${id}"`);
  return section;
}

/** The class that gives an element the color of a section, or of a strand that is none, such as the courts. */
export function strandClass(strand: string | undefined): string {
  return strandClassOf(strand === undefined ? undefined : sectionById(strand));
}

/** What a strand of the timeline is called. */
export function strandTitle(strand: string): string {
  const other = registry.explainer.strands?.find(({ id }) => id === strand);
  return sectionById(strand)?.title ?? other?.title ?? strand;
}

export { findClaim as requireClaim, findSource as requireSource } from '~/registry/index.ts';
