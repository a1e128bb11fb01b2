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
];

/** Makes a rule that carries the letters of some markup. */
export type FontEmbedder = (markup: string) => Promise<string>;

/** Characters that a drawing's font may hold without need: about 60 bytes each in its file. */
const spare = 8;

/**
 * Makes rules that carry the shipped sans within a file, cut down to the characters of some markup: a drawing
 * opened alone has no page from which to get it, and its labels were measured with it. Cutting a font takes
 * longer than composing a drawing, so one that was cut for another drawing and fits is used again.
 * @param font the shipped sans as WOFF2
 */
export function fontEmbedder(font: Uint8Array): FontEmbedder {
  const cut: { readonly characters: ReadonlySet<string>; readonly rule: string }[] = [];
  return async (markup) => {
    const wanted = new Set(markup.replaceAll(/<[^>]*>/g, ''));
    const fitting = cut.find(
      ({ characters }) => characters.size <= wanted.size + spare && wanted.isSubsetOf(characters),
    );
    if (fitting !== undefined) return fitting.rule;
    const subset = await subsetFont(font, [...wanted].sort().join(''), {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'ccmp', 'lnum', 'tnum'],
      noHinting: true,
    });
    const data = Buffer.from(subset).toString('base64');
    const rule = `@font-face{font-family:'${shippedFamily}';font-weight:400 600;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    cut.push({ characters: wanted, rule });
    return rule;
  };
}
