import type { Figure, Section } from '~/registry/registry.ts';

/**
 * Figures as a reader meets them: those of no section first, then section by section in the order
 * of the text; one that its section's text does not show comes last in it.
 */
export function inReadingOrder<F extends Pick<Figure, 'id' | 'section'>>(
  figures: Iterable<F>,
  sections: Iterable<Pick<Section, 'id' | 'order' | 'figures'>>,
): F[] {
  const byId = new Map([...sections].map((section) => [section.id, section]));
  const placeOf = ({ id, section }: F): readonly [number, number] => {
    const home = section === undefined ? undefined : byId.get(section);
    const inText = home?.figures.indexOf(id) ?? 0;
    return [home?.order ?? 0, inText < 0 ? Infinity : inText];
  };
  return [...figures]
    .map((figure) => ({ figure, place: placeOf(figure) }))
    .sort((one, other) =>
      one.place[0] === other.place[0]
        ? // Equal places are both endless, whose difference would be no number.
          Number(one.place[1] > other.place[1]) - Number(one.place[1] < other.place[1])
        : one.place[0] - other.place[0],
    )
    .map(({ figure }) => figure);
}
