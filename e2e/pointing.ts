import type { Locator } from 'playwright/test';

/**
 * The middle of the first line of some words, in pixels of the window, scrolled into view.
 * The middle of their whole box, where Playwright points, lies beside them when they break over two lines.
 */
export async function pointOn(words: Locator): Promise<{ x: number; y: number }> {
  await words.scrollIntoViewIfNeeded();
  return words.evaluate((element) => {
    const [line = new DOMRect()] = element.getClientRects();
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
}
