import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { drawPng } from './figure-png.ts';
import { sheetColors } from './figure-styles.ts';

/** The side of a home screen's icon, in px. */
const side = 180;
const margin = 26;

/** Draws after the build the icon for home screens from the site's own, `favicon.svg`, on light ground. */
export function icons(): AstroIntegration {
  return {
    name: 'icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const svg = readFileSync(new URL('favicon.svg', dir), 'utf8');
        writeFileSync(new URL('apple-touch-icon.png', dir), await drawPng(composeIcon(svg), 1));
      },
    },
  };
}

/** The drawing of an SVG of 16 by 16 px without its styles, as an SVG of its own with a margin. */
export function composeIcon(svg: string): string {
  const marks = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1]?.replace(/<style>.*?<\/style>/s, '') ?? '';
  const scale = (side - 2 * margin) / 16;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side)}" height="${String(side)}">` +
    `<rect width="${String(side)}" height="${String(side)}" fill="${sheetColors.ground}"/>` +
    `<g fill="${sheetColors.text}" transform="translate(${String(margin)} ${String(margin)}) scale(${String(scale)})">` +
    `${marks}</g></svg>`
  );
}
