import type { MentionPlace, Section } from '~/registry/registry.ts';

/** A claim that a link names, as it is mentioned there. */
export interface PlacedMention {
  readonly id: string;
  readonly anchor: string;
  /** Its number within the section. */
  readonly number: number;
}

/**
 * What the registry holds on one claim link of a section.
 * @throws where registry and page disagree on which link it is: then they read the text in different ways.
 */
export function mentionsOf(
  section: Section,
  place: MentionPlace,
  index: number,
  ids: readonly string[],
): PlacedMention[] {
  const claims = section.mentions[place][index]?.claims ?? [];
  if (claims.map(({ id }) => id).join('+') !== ids.join('+')) {
    throw new Error(
      `Section ${section.id}: claim link ${String(index)} of ${place} is ${ids.join('+')} on the page ` +
        `and ${claims.map(({ id }) => id).join('+') || 'missing'} in the registry`,
    );
  }
  return claims.map(({ id, anchor }) => {
    const reference = section.references.find(({ claim }) => claim === id);
    if (reference === undefined) throw new Error(`Section ${section.id} does not number ${id}`);
    return { id, anchor, number: reference.number };
  });
}
