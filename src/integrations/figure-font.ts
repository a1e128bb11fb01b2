import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The family by which the drawings' styles call the shipped sans. */
export const shippedFamily = 'Source Sans';
/** The family of the shipped serif, in which large numbers are set. */
export const shippedSerif = 'Source Serif';
/** The same as fixed weights, of its package: what draws PNGs knows no variable font and no WOFF2. */
export const fixedFamily = 'Source Sans 3';

export const fixedSerif = 'Source Serif 4';

const resolveFile = (name: string): string => createRequire(import.meta.url).resolve(`${name}.ttf`);
/** Their files: the weights that drawings and cards use. */
export const fixedFontFiles: readonly string[] = [
  resolveFile('source-sans/TTF/SourceSans3-Regular'),
  resolveFile('source-sans/TTF/SourceSans3-Semibold'),
  resolveFile('source-serif/TTF/SourceSerif4-Regular'),
  resolveFile('source-serif/TTF/SourceSerif4-Semibold'),
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
