import type { Section } from './registry.ts';

const strandCount = 5;

/** The name of the color of a section, by its order, or of a strand that is none, such as the courts. */
export function strandClass(section: Pick<Section, 'order'> | undefined): string {
  return section === undefined
    ? 'strand-other'
    : `strand-${String(((section.order - 1) % strandCount) + 1)}`;
}
