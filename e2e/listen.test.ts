import { expect, test } from 'playwright/test';
import { builtPages, byBytes, inParts, pageOfEachKind } from './built-pages.ts';
import { bringAxe, findViolations } from './hearing.ts';
import { readSections } from './ledger.ts';

/** The kinds, and ten claim pages spread over the ledger. */
function kindsAndTenClaims(): string[] {
  const claims = builtPages().filter((path) => /^\/claims\/.+/.test(path));
  const tenth = Math.max(1, Math.floor(claims.length / 10));
  const ten = claims.filter((_, index) => index % tenth === 0).slice(0, 10);
  return [...new Set([...pageOfEachKind(), ...ten])];
}

const parts = 4;

// In light and at a desk every page is heard by every-page.test.ts.
test.describe('A reader who listens meets no barrier', () => {
  test.describe.configure({ timeout: 300_000 });

  for (const [part, paths] of inParts(kindsAndTenClaims(), parts, byBytes()).entries()) {
    // One visit serves all three: a large page takes seconds to open.
    test(`in dark mode, in forced colors and at 320 pixels (part ${part + 1} of ${parts})`, async ({
      page,
    }) => {
      const barriers: string[] = [];
      const add = (where: string, found: readonly string[]): void => {
        barriers.push(...found.map((barrier) => `${where}: ${barrier}`));
      };
      await bringAxe(page);
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await page.goto(path);
        const shown = await page.evaluate(countShown);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Other colors on the same elements: where more or less were shown, all rules would be asked again.
        expect(await page.evaluate(countShown), `elements of ${path} in dark mode`).toEqual(shown);
        add('dark', await findViolations(page, 'colors'));
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        expect(await page.evaluate(countShown), `elements of ${path} in forced colors`).toEqual(
          shown,
        );
        add('forced colors', await findViolations(page, 'colors'));
        await page.emulateMedia({ forcedColors: 'none' });
        await page.setViewportSize({ width: 320, height: 640 });
        add('320 pixels', await findViolations(page));
      }
      expect(barriers).toEqual([]);
    });
  }

  test('when a note stands open at its words', async ({ page }) => {
    await bringAxe(page);
    await page.goto(`/${readSections()[0]?.id ?? ''}/`);
    await page.keyboard.press('Tab');
    await page.getByRole('main').locator('a[role="doc-noteref"]').first().focus();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});

/** Runs in the browser: how many elements of each name are shown. */
function countShown(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const element of document.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    counts[element.localName] = (counts[element.localName] ?? 0) + 1;
  }
  return counts;
}
