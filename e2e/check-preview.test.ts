import { expect, test, type Locator, type Page } from 'playwright/test';
import { normalize, readClaims, readSections } from './ledger.ts';

const claims = new Map(readClaims().map((claim) => [claim.id, claim]));
const section = readSections()[0]?.id ?? '';

interface Opened {
  /** The words of the text that lead to a note. */
  readonly words: Locator;
  /** The note that opens at them. */
  readonly preview: Locator;
  readonly statement: string;
}

/** A section's first claim link in a paragraph, and what should open at it. */
async function goToWords(page: Page): Promise<Opened> {
  await page.goto(`/${section}/`);
  const words = page.getByRole('main').locator('p a[role="doc-noteref"]').first();
  await words.scrollIntoViewIfNeeded();
  const id = (await words.getAttribute('href'))?.replace('#note-', '') ?? '';
  return {
    words,
    preview: page.locator('[popover]:popover-open'),
    statement: normalize(claims.get(id)?.statement ?? 'no such claim'),
  };
}

test.describe('The note opens at the words', () => {
  test('on hover, stays while it is pointed at, and closes when the pointer leaves', async ({
    page,
  }) => {
    const { words, preview, statement } = await goToWords(page);
    await words.hover({ position: { x: 4, y: 8 } });
    await expect(preview).toContainText(statement);
    await preview.hover();
    await expect(preview.getByRole('link').first()).toBeVisible();
    await expect(preview).toContainText(statement);
    await page.mouse.move(2, 2);
    await expect(preview).toHaveCount(0);
  });

  test('on focus, and Esc closes it with the focus where it was', async ({ page }) => {
    const { words, preview, statement } = await goToWords(page);
    await page.keyboard.press('Tab');
    await words.focus();
    await expect(preview).toContainText(statement);
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    await expect(words).toBeFocused();
  });

  test('on click, and Esc closes it', async ({ page }) => {
    const { words, preview, statement } = await goToWords(page);
    await words.click({ position: { x: 4, y: 8 } });
    await expect(preview).toContainText(statement);
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
  });

  test('with its links to the sources in reach of the keyboard', async ({ page }) => {
    const { words, preview } = await goToWords(page);
    await words.focus();
    await page.keyboard.press('Enter');
    await expect(preview).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(preview.locator(':focus')).toHaveCount(1);
  });

  test('one at a time, and whole within the window', async ({ page }) => {
    const { preview } = await goToWords(page);
    const all = page.getByRole('main').locator('p a[role="doc-noteref"]');
    for (const words of (await all.all()).slice(0, 12)) {
      await words.scrollIntoViewIfNeeded();
      await words.hover({ position: { x: 2, y: 6 } });
      await expect(preview).toHaveCount(1);
      const box = await preview.boundingBox();
      const size = page.viewportSize();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size?.width ?? 0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size?.height ?? 0);
    }
  });
});

test.describe('On a phone the note opens at the words', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch, and another touch elsewhere closes it', async ({ page }) => {
    const { words, preview, statement } = await goToWords(page);
    await words.tap({ position: { x: 4, y: 8 } });
    await expect(preview).toContainText(statement);
    await page.getByRole('heading', { level: 2 }).first().tap();
    await expect(preview).toHaveCount(0);
  });
});
