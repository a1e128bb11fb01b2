import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const tokens = read('tokens.css');
const base = read('base.css');

/** Custom properties as `:root` sets them outside of, or within, an `@media` rule; later ones win. */
function propertiesIn(media: string): Map<string, string> {
  const blocks = [
    ...tokens.matchAll(/(@media \([^{]*\{\s*|@media print \{\s*)?:root \{([^}]*)\}/g),
  ];
  const wanted = blocks.filter(([, within]) => within === undefined || within.includes(media));
  const lines = wanted.flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)]);
  return new Map(lines.map(([, name = '', value = '']) => [name, value.trim()]));
}

/** How a reader sees a color. */
type Sight = (color: Color) => unknown;

const grounds = {
  light: propertiesIn('no media'),
  dark: propertiesIn('prefers-color-scheme: dark'),
  print: propertiesIn('print'),
};
const strands = ['1', '2', '3', '4', '5', 'other'];
const pairs = strands.flatMap((one, at) => strands.slice(at + 1).map((other) => [one, other]));

function colorOf(properties: Map<string, string>, name: string): Color {
  const value = properties.get(name) ?? '';
  const next = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (next !== undefined) return colorOf(properties, next);
  const color = parse(value);
  if (color === undefined) throw new Error(`${name} is "${value}", which is no color`);
  return color;
}

/** The property whose color words have on a mark of a strand. */
function onMark(strand: string): string {
  const rule = new RegExp(`\\.strand-${strand} \\{([^}]*)\\}`).exec(base)?.[1] ?? '';
  return /--on-mark: var\((--[\w-]+)\)/.exec(rule)?.[1] ?? '';
}

/** What the drawings of one figure are filled and drawn with: the mark of its strand, the same lighter, and grays. */
const tint = Number(grounds.light.get('--tint'));
const inks: readonly (readonly [name: string, property: string, opacity: number])[] = [
  ['the mark', 'mark', 1],
  ['its tint', 'mark', tint],
  ['the ground', '--ground', 1],
];

/** A color of some opacity as it is seen on a ground. */
function blend(color: Color, ground: Color, opacity: number): Color {
  return interpolate([ground, color], 'rgb')(opacity);
}

const sights = [
  ['normal sight', (color: Color): unknown => color],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['protanopia', filterDeficiencyProt(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
] satisfies [string, Sight][];

describe.each(Object.entries(grounds))('colors on the %s ground', (_, properties) => {
  const color = (name: string): Color => colorOf(properties, name);

  it.each(strands)('show a mark of strand %s at 3 to 1 or more', (strand) => {
    expect(wcagContrast(color(`--strand-${strand}`), color('--ground'))).toBeGreaterThanOrEqual(3);
  });

  it.each(strands)('show words on a mark of strand %s at 4.5 to 1 or more', (strand) => {
    const contrast = wcagContrast(color(onMark(strand)), color(`--strand-${strand}`));
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--text', '--text-quiet', '--link'])('show %s at 4.5 to 1 or more', (name) => {
    expect(wcagContrast(color(name), color('--ground'))).toBeGreaterThanOrEqual(4.5);
  });

  // A difference of 10 is plain to see side by side; marks also differ by place, form and label.
  it.each(sights)('tell every two strands apart under %s', (_sight, see) => {
    const difference = differenceCiede2000();
    const seen = (strand: string): Color | undefined =>
      see(color(`--strand-${strand}`)) as Color | undefined;
    const alike = pairs.filter(([one = '', other = '']) => {
      return difference(seen(one) ?? 'black', seen(other) ?? 'black') < 10;
    });
    expect(alike).toEqual([]);
  });

  // Within a figure fills differ in lightness; hatching and outlines do more (src/charts/chart-marks.css).
  it.each(sights)('tell a mark, its tint and the ground apart under %s', (_sight, see) => {
    const difference = differenceCiede2000();
    const ground = color('--ground');
    const alike = strands.flatMap((strand) => {
      const seen = inks.map(([name, property, opacity]) => {
        const ink = color(property === 'mark' ? `--strand-${strand}` : property);
        return [name, see(blend(ink, ground, opacity)) as Color] as const;
      });
      return seen.flatMap(([one, ink], at) =>
        seen
          .slice(at + 1)
          .filter(([, other]) => difference(ink, other) < 10)
          .map(([other]) => `strand ${strand}: ${one} and ${other}`),
      );
    });
    expect(alike).toEqual([]);
  });
});
