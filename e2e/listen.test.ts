import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { builtPages, inParts, pageOfEachKind } from './built-pages.ts';
import { readSections } from './ledger.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function listen(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return findViolations(page);
}

/** Every violation on the page as `path: rule: the elements`. */
async function findViolations(page: Page): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${path}: ${id}: ${help} (${nodes.length}): ${elements.join(' | ')}`;
  });
}

async function listenToAll(page: Page, paths: readonly string[]): Promise<string[]> {
  const violations: string[] = [];
  for (const path of paths) violations.push(...(await listen(page, path)));
  return violations;
}

/** The kinds, and ten claim pages spread over the ledger. */
function kindsAndTenClaims(): string[] {
  const claims = builtPages().filter((path) => /^\/claims\/.+/.test(path));
  const tenth = Math.max(1, Math.floor(claims.length / 10));
  const ten = claims.filter((_, index) => index % tenth === 0).slice(0, 10);
  return [...new Set([...pageOfEachKind(), ...ten])];
}

test.describe('A reader who listens meets no barrier', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  for (const [part, paths] of inParts(builtPages(), 8).entries()) {
    test(`on any page (part ${part + 1})`, async ({ page }) => {
      expect(await listenToAll(page, paths)).toEqual([]);
    });
  }

  for (const [part, paths] of inParts(kindsAndTenClaims(), 2).entries()) {
    test(`in dark mode (part ${part + 1})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listenToAll(page, paths)).toEqual([]);
    });

    test(`at 320 pixels (part ${part + 1})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await listenToAll(page, paths)).toEqual([]);
    });
  }

  test('when a note stands open at its words', async ({ page }) => {
    await page.goto(`/${readSections()[0]?.id ?? ''}/`);
    await page.keyboard.press('Tab');
    await page.getByRole('main').locator('a[role="doc-noteref"]').first().focus();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});
