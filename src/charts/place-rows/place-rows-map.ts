import { geoDistance, median } from 'd3';
import { boxAround } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { mapPaths } from '../map-paths.ts';
import { placeWords } from '../place-words.ts';
import type { CountryMark, MapMark } from './place-rows-marks.ts';
import type { PlaceRow } from './place-rows-rows.ts';

/** The box in which countries are outlined; a drawing may show it smaller. */
export const mapBox: Box = { x: 0, y: 0, width: 360, height: 292 };
const insetSize = { width: 74, height: 78, right: 8, top: 64, gap: 12 };
/** Farther from the others than this, in radians, a country stands in an inset of its own. */
const farAway = 1;
const [mapAir, insetAir] = [24, 0];

/**
 * The countries on a map, each in the manner of its group, with its name; those far away apart.
 * @param scale how much smaller than `mapBox` it is shown; outlines are the same at each
 */
export function mapMark(
  places: readonly PlaceRow[],
  groups: readonly string[],
  scale: number,
): MapMark {
  const center = [
    median(places, ({ longitude }) => longitude) ?? 0,
    median(places, ({ latitude }) => latitude) ?? 0,
  ] as const;
  const isFar = ({ longitude, latitude }: PlaceRow): boolean =>
    geoDistance([...center], [longitude, latitude]) > farAway;
  const near = places.filter((place) => !isFar(place));
  const far = places.filter(isFar);
  const groupOf = (name: string): number =>
    groups.indexOf(places.find(({ place }) => place === name)?.group ?? '') + 1;
  const namesOf = (some: readonly PlaceRow[]): string[] => some.map(({ place }) => place);
  const marksOf = (countries: ReadonlyMap<string, string>): CountryMark[] =>
    [...countries].map(([name, path]) => ({ path, group: groupOf(name) }));

  const main = mapPaths(namesOf(near), near, mapBox, mapAir);
  const apart = far.map((place, index) => {
    const box = insetBox(index);
    return mapPaths([place.place], around(place), { ...box, height: box.height - 16 }, insetAir);
  });
  const shown = (box: Box): Box => ({
    x: Math.round(box.x * scale),
    y: Math.round(box.y * scale),
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
  });
  const box = shown(mapBox);
  const insets = far.map((_, index) => shown(insetBox(index)));
  const points = near.map((place) => {
    const { x, y } = main.point(place);
    return { x: Math.round(x * scale), y: Math.round(y * scale) };
  });
  const dots = points.map(({ x, y }) => boxAround(x, y, 4));
  // From the south on: there the countries are small and stand close.
  const order = near.map((_, index) => index).reverse();
  const wanted = order.map((index) => ({
    ...(points[index] ?? { x: 0, y: 0 }),
    lines: [{ text: near[index]?.place ?? '', style: 'label' as const }],
  }));
  const words = placeWords(wanted, [...dots, ...insets], box);
  const insetNames = insets.map((inset, index) => ({
    x: inset.x + inset.width / 2,
    y: inset.y + inset.height - 5,
    text: far[index]?.place ?? '',
    style: 'label' as const,
    anchor: 'middle' as const,
  }));
  const boxes = [...dots, ...insets];
  return {
    data: [...near, ...far].flatMap(({ row }, index) => {
      const seen = boxes[index];
      return seen === undefined ? [] : [{ row, box: seen }];
    }),
    scale,
    box,
    land: main.land,
    countries: [
      ...marksOf(main.countries),
      ...apart.flatMap(({ countries }) => marksOf(countries)),
    ],
    insets,
    points: points.map(({ x, y }) => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`).join(''),
    leaders: words.map(({ leader }) => leader).join(''),
    names: [...words.flatMap(({ texts }) => texts), ...insetNames],
  };
}

function insetBox(index: number): Box {
  const { width, height, right, top, gap } = insetSize;
  return {
    x: mapBox.x + mapBox.width - right - width,
    y: top + index * (height + gap),
    width,
    height,
  };
}

/** Four points around a country, wide enough for a large one. */
function around({ latitude, longitude }: PlaceRow): { latitude: number; longitude: number }[] {
  const half = 16;
  return [-half, half].flatMap((north) =>
    [-half, half].map((east) => ({ latitude: latitude + north, longitude: longitude + east })),
  );
}
