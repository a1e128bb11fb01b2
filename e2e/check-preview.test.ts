import { expect, test, type Locator, type Page } from 'playwright/test';
import { asShown, readClaims, readSections } from './ledger.ts';
import { pointOn } from './pointing.ts';

const claims = new Map(readClaims().map((claim) => [claim.id, claim]));
const section = readSections()[0]?.id ?? '';

interface Opened {
  /** The words of the text that lead to a note. */
  readonly words: Locator;
  /** The note that opens at them. */
  readonly preview: Locator;
  readonly statement: RegExp;
}

/** A section's first claim link in a paragraph, and what should open at it. */
async function goToWords(page: Page): Promise<Opened> {
  const response = await page.goto(`/${section}/`);
  expect(response?.ok(), section).toBe(true);
  const words = page.getByRole('main').locator('p a[role="doc-noteref"]').first();
  const id = (await words.getAttribute('href'))?.replace('#note-', '') ?? '';
  return {
    words,
    preview: page.locator('[popover]:popover-open'),
    statement: asShown(claims.get(id)?.statement ?? 'no such claim'),
  };
}

async function hover(page: Page, words: Locator): Promise<void> {
  const { x, y } = await pointOn(words);
  await page.mouse.move(x, y);
}

test.describe('The note opens at the words', () => {
  test('on hover, stays while it is pointed at, and closes when the pointer leaves', async ({
    page,
  }) => {
    const { words, preview, statement } = await goToWords(page);
    await hover(page, words);
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
    const { x, y } = await pointOn(words);
    await page.mouse.click(x, y);
    await expect(preview).toContainText(statement);
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
  });

  test('and its links to the sources are next for the keyboard', async ({ page }) => {
    const { words, preview } = await goToWords(page);
    await page.keyboard.press('Tab');
    await words.focus();
    await expect(preview).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(preview.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    await expect(words).toBeFocused();
  });

  test('and Enter goes on to the note itself', async ({ page }) => {
    const { words } = await goToWords(page);
    await words.press('Enter');
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toHaveRole('listitem');
  });

  test('one at a time, and whole within the window', async ({ page }) => {
    await goToWords(page);
    const all = page.getByRole('main').locator('p a[role="doc-noteref"]');
    for (const words of (await all.all()).slice(0, 12)) {
      const id = (await words.getAttribute('href'))?.replace('#note-', '') ?? '';
      await hover(page, words);
      const preview = page.locator('[popover]:popover-open');
      await expect(preview).toContainText(asShown(claims.get(id)?.statement ?? ''));
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
    const { x, y } = await pointOn(words);
    await page.touchscreen.tap(x, y);
    await expect(preview).toContainText(statement);
    await page.getByRole('heading', { level: 2 }).first().tap();
    await expect(preview).toHaveCount(0);
  });
});
