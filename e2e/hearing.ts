import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation of WCAG 2.2 AA and of best practice on the page that is open: `path: rule: the elements`. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .options({ resultTypes: ['violations'] })
    // Pages hold no frames: without the second page that frames need, a run takes half the time.
    .setLegacyMode()
    .analyze();
  const path = new URL(page.url()).pathname;
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${path}: ${id}: ${help} (${nodes.length}): ${elements.join(' | ')}`;
  });
}
