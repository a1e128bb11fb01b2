import { renderAsync } from '@resvg/resvg-js';
import {
  fixedFamily,
  fixedFontFiles,
  fixedSerif,
  shippedFamily,
  shippedSerif,
} from './figure-font.ts';

/**
 * A PNG of an SVG file's markup, drawn with the fixed weights of the shipped families; twice its size unless
 * told. It is drawn beside the program's own work, several at once where there are processors for it.
 */
export async function drawPng(svg: string, zoom = 2): Promise<Uint8Array> {
  const drawn = await renderAsync(withFixedFonts(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...fixedFontFiles],
      // The same on every machine, whatever fonts it has.
      loadSystemFonts: false,
      defaultFontFamily: fixedFamily,
    },
  });
  return drawn.asPng();
}

const withFixedFonts = (svg: string): string =>
  svg
    .replaceAll(`'${shippedFamily}'`, `'${fixedFamily}'`)
    .replaceAll(`'${shippedSerif}'`, `'${fixedSerif}'`);
