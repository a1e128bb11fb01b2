import type { StaticFont } from '../font-files.ts';

const folder = '/print-fonts/';
const fileOf = ({ family, weight }: StaticFont): string => `${folder}${family}-${weight}.ttf`;
const familyOf = (family: StaticFont['family']): string => `Print ${family}`;

/**
 * The site's stylesheet, so that it sets text in fonts of one weight each. Chromium writes the variable fonts of the screen
 * into a PDF as drawings of each letter (Type 3): larger, slower, and no font to a reader's program.
 * The letters and their widths are the same, so that no line breaks elsewhere.
 */
export function withPrintFonts(css: Buffer, fonts: readonly StaticFont[]): Buffer {
  if (fonts.length === 0 || !css.includes('@font-face')) return css;
  const faces = fonts.map(
    (font) =>
      `@font-face{font-family:'${familyOf(font.family)}';font-weight:${font.weight};` +
      `src:url(${fileOf(font)}) format('truetype')}`,
  );
  const families = [...new Set(fonts.map(({ family }) => family))].map(
    (family) => `--font-${family}:'${familyOf(family)}'`,
  );
  // Outside all layers, so that it holds whatever they say.
  const rules = `\n${faces.join('\n')}\n:root{${families.join(';')}}\n`;
  return Buffer.concat([css, Buffer.from(rules)]);
}

/** The font that a path of `withPrintFonts` names. */
export function findFont(path: string, fonts: readonly StaticFont[]): StaticFont | undefined {
  return fonts.find((font) => fileOf(font) === path);
}
