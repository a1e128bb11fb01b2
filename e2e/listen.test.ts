import { expect, test, type Page } from 'playwright/test';
import { builtPages, inParts, pageOfEachKind } from './built-pages.ts';
import { findViolations } from './hearing.ts';
import { readSections } from './ledger.ts';

/** The kinds, and ten claim pages spread over the ledger. */
function kindsAndTenClaims(): string[] {
  const claims = builtPages().filter((path) => /^\/claims\/.+/.test(path));
  const tenth = Math.max(1, Math.floor(claims.length / 10));
  const ten = claims.filter((_, index) => index % tenth === 0).slice(0, 10);
  return [...new Set([...pageOfEachKind(), ...ten])];
}

async function listenToAll(page: Page, paths: readonly string[]): Promise<string[]> {
  const violations: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    violations.push(...(await findViolations(page)));
  }
  return violations;
}

// In light and at a desk every page is heard by every-page.test.ts.
test.describe('A reader who listens meets no barrier', () => {
  test.describe.configure({ timeout: 180_000 });

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
