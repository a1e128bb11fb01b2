import { typeset } from '~/format/typeset.ts';
import { registry } from '~/registry/index.ts';
import { words } from '../ledger.ts';

/** A part of the briefing, which begins on a new sheet under its own running head. */
export interface Part {
  /** Its anchor; a section's is the section's id. */
  readonly id: string;
  readonly title: string;
}

const { briefing } = words;

/** What stands before the sections. */
export const frontParts: readonly Part[] = [
  { id: 'summary', title: briefing.summary },
  { id: 'contents', title: briefing.contents },
];

/** What stands after the sections, in order. */
export const backParts: readonly Part[] = [
  { id: 'timeline', title: briefing.timeline },
  { id: 'glossary', title: briefing.glossary },
  { id: 'method', title: briefing.method },
];

/** The sections, each with its number. */
export const sectionParts: readonly Part[] = registry.sections.map(({ id, order, title }) => ({
  id,
  title: briefing.section(order, typeset(title)),
}));

/** What closes the briefing and shares its last sheets. */
export const closingParts: readonly Part[] = [
  { id: 'changes', title: briefing.changes },
  { id: 'cite', title: briefing.citing },
  { id: 'imprint', title: briefing.imprint },
];

/** The class that puts a part on sheets of its own; pages/briefing.css.ts gives these sheets their head. */
export const partClass = (id: string): string => `part-${id}`;

/** The class that puts a section's tables on sheets of their own, which lie on their side. */
export const tablesClass = (section: string): string => `tables-${section}`;
