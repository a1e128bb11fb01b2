import { Resvg } from '@resvg/resvg-js';
import {
  fixedFamily,
  fixedFontFiles,
  fixedSerif,
  shippedFamily,
  shippedSerif,
} from './figure-font.ts';

/** A PNG of an SVG file's markup, drawn with the fixed weights of the shipped families; twice its size unless told. */
export function drawPng(svg: string, zoom = 2): Uint8Array {
  const drawn = new Resvg(withFixedFonts(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...fixedFontFiles],
      // The same on every machine, whatever fonts it has.
      loadSystemFonts: false,
      defaultFontFamily: fixedFamily,
    },
  });
  return drawn.render().asPng();
}

const withFixedFonts = (svg: string): string =>
  svg
    .replaceAll(`'${shippedFamily}'`, `'${fixedFamily}'`)
    .replaceAll(`'${shippedSerif}'`, `'${fixedSerif}'`);
