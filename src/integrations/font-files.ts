import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A family that the site ships, and what is kept of it. */
interface Family {
  readonly name: 'serif' | 'sans';
  /** The variable font, as its package ships it. */
  readonly file: string;
  readonly axes: Readonly<Record<string, number | { min: number; max: number; default: number }>>;
  readonly features: readonly string[];
}

const families: readonly Family[] = [
  {
    name: 'serif',
    file: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    // One weight and one optical size, that of text: each axis would double the file.
    axes: { opsz: 14, wght: 400 },
    features: ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'],
  },
  {
    name: 'sans',
    file: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    axes: { wght: { min: 400, max: 600, default: 400 } },
    features: ['kern', 'lnum', 'pnum', 'tnum'],
  },
];

/**
 * What interface, typesetting and number formats may write; signs and letters beyond it are kept where the
 * content has them. Each character costs about 60 bytes a family.
 */
const base =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  '\u00a0\u2009\u202f\u2011' +
  '–—‘’“”…·−×÷±≈↑';

/** Every character that the shipped fonts must draw for these texts, each once and in a fixed order. */
export function fontCharacters(texts: Iterable<string>): string {
  const characters = new Set(base);
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/**
 * Writes `serif.woff2` and `sans.woff2` into a folder: the two families, cut down to some characters.
 * The same characters and packages give the same bytes; files that are there already are left alone.
 */
export async function writeFonts(folder: string, characters: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all(
    families.map(async (family) => {
      const font = readFileSync(createRequire(import.meta.url).resolve(family.file));
      const key = createHash('sha256')
        .update(font)
        .update(JSON.stringify([family, characters]))
        .digest('hex');
      const keyFile = join(folder, `${family.name}.key`);
      const fontFile = join(folder, `${family.name}.woff2`);
      if (existsSync(fontFile) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) {
        return;
      }
      const subset = await subsetFont(font, characters, {
        targetFormat: 'woff2',
        variationAxes: family.axes,
        keepFeatures: [...family.features],
        noHinting: true,
      });
      replace(fontFile, subset);
      replace(keyFile, key);
    }),
  );
}

/** A family at one weight, as a file of its own. */
export interface StaticFont {
  readonly family: Family['name'];
  readonly weight: number;
  readonly bytes: Uint8Array;
}

/** The weights that pages use. */
const weights: Readonly<Record<Family['name'], readonly number[]>> = {
  serif: [400],
  sans: [400, 600],
};

/** The two families cut down to some characters, a TrueType font a weight. */
export function makeStaticFonts(characters: string): Promise<StaticFont[]> {
  return Promise.all(
    families.flatMap(({ name, file, axes, features }) =>
      weights[name].map(async (weight) => {
        const font = readFileSync(createRequire(import.meta.url).resolve(file));
        const bytes = await subsetFont(font, characters, {
          targetFormat: 'truetype',
          variationAxes: { ...axes, wght: weight },
          keepFeatures: [...features],
          noHinting: true,
        });
        return { family: name, weight, bytes };
      }),
    ),
  );
}

/** Writes a file whole or not at all, so that a build that runs beside this one never reads half of it. */
function replace(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
