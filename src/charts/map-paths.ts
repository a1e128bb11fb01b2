import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoAzimuthalEqualArea, geoIdentity, geoPath, type GeoProjection } from 'd3';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Box } from './dimensions.ts';

/** A point of the earth, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** A map within a box, in whole px. */
export interface MapPaths {
  /** All land, as a path. */
  readonly land: string;
  /** Outlines of the countries asked for, by name. */
  readonly countries: ReadonlyMap<string, string>;
  /** Where a place stands. */
  readonly point: (place: Place) => { readonly x: number; readonly y: number };
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

/** The least distance between two points of an outline, in px. */
const finest = 2.5;

/**
 * Draws land and the countries named in an equal-area map, just large enough to show the places with
 * `air` px around them. Outlines are simplified to what can be seen at this size.
 * @throws where the world has no country of a name.
 */
export function mapPaths(
  names: readonly string[],
  places: readonly Place[],
  box: Box,
  air: number,
): MapPaths {
  const world = readWorld();
  const projection = fitProjection(places, box, air);
  const pixels = projectArcs(world, projection);
  const all = pixels.objects.countries.geometries.filter(isCountry);
  const draw = geoPath(
    geoIdentity().clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]),
  ).digits(0);

  const near = all.filter((country) => isNear(pixels, country, box));
  const countries = names.map((name): [string, string] => {
    const country = all.find(({ properties }) => properties?.name === name);
    if (country === undefined) throw new Error(`the map has no country called "${name}"`);
    return [name, shorten(draw(feature(pixels, country)) ?? '')];
  });
  return {
    land: shorten(draw(merge(pixels, near)) ?? ''),
    countries: new Map(countries),
    point: ({ longitude, latitude }) => {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}

let opened: World | undefined;

function readWorld(): World {
  // Resolved from the project's folder: in a build this module runs from the output folder.
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  opened ??= JSON.parse(readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8')) as World;
  return opened;
}

function fitProjection(places: readonly Place[], box: Box, air: number): GeoProjection {
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  const center = [
    middle(places.map(({ longitude }) => longitude)),
    middle(places.map(({ latitude }) => latitude)),
  ] as const;
  const points = places.map(({ longitude, latitude }) => [longitude, latitude]);
  return geoAzimuthalEqualArea()
    .rotate([-center[0], -center[1]])
    .fitExtent(
      [
        [box.x + air, box.y + air],
        [box.x + box.width - air, box.y + box.height - air],
      ],
      { type: 'MultiPoint', coordinates: points },
    );
}

/** The world in px: an arc that two countries share stays shared, so that borders meet. */
function projectArcs(world: World, projection: GeoProjection): World {
  const { scale = [1, 1], translate = [0, 0] } = world.transform ?? {};
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      const degrees: [number, number] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      const [px = 0, py = 0] = projection(degrees) ?? [];
      return [Math.round(px), Math.round(py)];
    });
    return thin(points);
  });
  const { transform, ...rest } = world;
  return transform === undefined ? rest : { ...rest, arcs };
}

/** Points of a line without those that stand too close to the one before; its ends stay. */
function thin(points: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = index === 0 || index === points.length - 1;
    const isFar =
      last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest;
    if (isEnd || isFar) kept.push(point);
  }
  return kept;
}

function isCountry(geometry: { readonly type: string | null }): geometry is Country {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Whether a country has a point in the box: what lies behind the earth would cover it. */
function isNear({ arcs }: World, country: Country, box: Box): boolean {
  const own = country.arcs.flat(2).map((index) => arcs[index < 0 ? ~index : index] ?? []);
  return own.some((arc) =>
    arc.some(
      ([x = 0, y = 0]) =>
        x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    ),
  );
}

/** The same path in relative whole px, without points that repeat and islands too small to see. */
function shorten(path: string): string {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number));
      let [x = 0, y = 0] = points[0] ?? [];
      const steps: string[] = [];
      const start = `M${x} ${y}l`;
      for (const [nextX = 0, nextY = 0] of points.slice(1)) {
        if (nextX === x && nextY === y) continue;
        steps.push(`${nextX - x} ${nextY - y}`);
        [x, y] = [nextX, nextY];
      }
      return steps.length < 3 ? '' : `${start}${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}
