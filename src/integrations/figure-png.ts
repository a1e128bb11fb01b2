import { Resvg } from '@resvg/resvg-js';
import { fixedFamily, fixedFontFiles, shippedFamily } from './figure-font.ts';

/** A PNG of an SVG file's markup at twice its size, drawn with the fixed weights of the sans. */
export function drawPng(svg: string): Uint8Array {
  const drawn = new Resvg(svg.replaceAll(`'${shippedFamily}'`, `'${fixedFamily}'`), {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      fontFiles: [...fixedFontFiles],
      // The same on every machine, whatever fonts it has.
      loadSystemFonts: false,
      defaultFontFamily: fixedFamily,
    },
  });
  return drawn.render().asPng();
}
