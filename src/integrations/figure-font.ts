import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The family by which the drawings' styles call the shipped sans. */
export const shippedFamily = 'Source Sans';
/** The same as fixed weights, of its package: what draws PNGs knows no variable font and no WOFF2. */
export const fixedFamily = 'Source Sans 3';

const resolveFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`source-sans/TTF/${name}.ttf`);
/** Its files: the two weights that drawings use. */
export const fixedFontFiles: readonly string[] = [
  resolveFile('SourceSans3-Regular'),
  resolveFile('SourceSans3-Semibold'),
];

/**
 * A rule that carries the shipped sans within a file, cut down to the characters of some markup:
 * a drawing opened alone has no page from which to get it, and its labels were measured with it.
 * @param font the shipped sans as WOFF2
 */
export async function embeddedFont(font: Uint8Array, markup: string): Promise<string> {
  const characters = [...new Set(markup.replaceAll(/<[^>]*>/g, ''))].sort().join('');
  const subset = await subsetFont(font, characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'ccmp', 'lnum', 'tnum'],
    noHinting: true,
  });
  const data = Buffer.from(subset).toString('base64');
  return `@font-face{font-family:'${shippedFamily}';font-weight:400 600;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}
