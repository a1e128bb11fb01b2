import { expect, test } from 'vitest';
import { findFont, withPrintFonts } from './print-fonts.ts';

const font = { family: 'serif', weight: 400, bytes: new Uint8Array([1]) } as const;

test('the stylesheet with the fonts of the screen sets text in those of paper', () => {
  const css = withPrintFonts(Buffer.from('@font-face{}'), [font]).toString();
  const path = /url\(([^)]+)\)/.exec(css)?.[1] ?? '';
  expect(css).toContain("--font-serif:'Print serif'");
  expect(findFont(path, [font])).toBe(font);
});

test('another stylesheet, and any path of the site, stays as it is', () => {
  expect(withPrintFonts(Buffer.from('p{}'), [font]).toString()).toBe('p{}');
  expect(findFont('/_astro/serif.woff2', [font])).toBeUndefined();
});
