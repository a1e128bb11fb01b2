import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { distFolder } from './built-pages.ts';

/** Ids of all figures, as the site has pages for them. */
export const figureIds: readonly string[] = readdirSync(join(distFolder, 'figures'), {
  withFileTypes: true,
}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A text in a drawing: its words, its box in px of the drawing, its size in px of the screen. */
export interface DrawnText {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly size: number;
}

/** The drawing that is shown on the open page, with the size of its viewBox and all its texts. */
export async function readDrawing(
  page: Page,
): Promise<{ width: number; height: number; texts: DrawnText[] }> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGSVGElement>('[data-drawing] svg')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    if (svg === undefined) throw new Error('no drawing is shown');
    const { width, height } = svg.viewBox.baseVal;
    const scale = svg.getBoundingClientRect().width / width;
    const texts = [...svg.querySelectorAll('text')].map((element) => {
      const { x, y, width: own, height: tall } = element.getBBox();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      // A text's box has room for letters with marks above and below, which these have not.
      const [above, below] = [y + tall * 0.22, y + tall * 0.88];
      return {
        text: element.textContent,
        box: [x, above, x + own, below] as const,
        size: size * scale,
      };
    });
    return { width, height, texts };
  });
}
