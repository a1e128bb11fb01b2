import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';

/** Weights of the shipped sans that drawings use. */
export type TextWeight = 400 | 600;

const fontFiles: Readonly<Record<TextWeight, string>> = {
  400: 'source-sans/TTF/SourceSans3-Regular.ttf',
  600: 'source-sans/TTF/SourceSans3-Semibold.ttf',
};
const fonts = new Map<TextWeight, fontkit.Font>();
/** Advances in units of the font: placing labels asks for the same words over and over. */
const advances = new Map<string, number>();

/**
 * The width of a text in px, by the metrics of the font that the site ships
 * (its whole static faces: fontkit cannot read the shipped variable file).
 */
export function textWidth(text: string, sizePx: number, weight: TextWeight = 400): number {
  const [first = '', ...rest] = text.split(' ');
  let units = advance(first, weight);
  let before = first;
  // Pair by pair: the same pairs come again in every line that is tried, and letters touch no farther.
  for (const word of rest) {
    units += advance(`${before} ${word}`, weight) - advance(before, weight);
    before = word;
  }
  return (units / openFont(weight).unitsPerEm) * sizePx;
}

function advance(text: string, weight: TextWeight): number {
  const key = `${weight} ${text}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const units = openFont(weight).layout(text).advanceWidth;
  advances.set(key, units);
  return units;
}

/** Words set in lines of at most `widthPx`; a word that is wider has a line of its own. */
export function wrapText(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: TextWeight = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, sizePx, weight) <= widthPx) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function openFont(weight: TextWeight): fontkit.Font {
  const opened = fonts.get(weight);
  if (opened !== undefined) return opened;
  // Resolved from the project's folder: in a build this module runs from the output folder.
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  const font = fontkit.openSync(resolve(fontFiles[weight]));
  if (!('layout' in font)) throw new Error(`${fontFiles[weight]} holds several fonts; name one`);
  fonts.set(weight, font);
  return font;
}
