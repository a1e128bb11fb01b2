import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked: all of WCAG 2.2 AA and of best practice, or of these only what colors decide. */
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colors: ['color-contrast', 'link-in-text-block'],
} as const;

/**
 * Has axe stand in every page that is opened from now on. The browser gets it once: sending it to each page
 * takes as long as hearing a small one.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe);
}

/**
 * Every violation on the page that is open, which was opened after `bringAxe`: `path: rule: the elements`.
 * Axe is run as it is: the package that wraps it for Playwright looks into frames, of which pages have none,
 * and takes twice the time.
 */
export async function findViolations(
  page: Page,
  asked: keyof typeof rules = 'all',
): Promise<string[]> {
  const options: RunOptions = {
    runOnly: [...rules[asked]],
    resultTypes: ['violations'],
    // No rule of these reads style sheets, which axe would fetch again for every page.
    preload: { assets: ['media'] },
  };
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
    options,
  );
  const path = new URL(page.url()).pathname;
  return violations.map(({ id, help, nodes }: AxeResults['violations'][number]) => {
    const elements = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${path}: ${id}: ${help} (${nodes.length}): ${elements.join(' | ')}`;
  });
}
