import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { pageFile, pageOfEachKind } from './built-pages.ts';
import { findFragments } from './landing.ts';

test.describe('A reader who follows a link to a passage', () => {
  test.describe.configure({ timeout: 180_000 });

  // Every fragment of every page is tried in place by every-page.test.ts.
  test('lands on it by its address: on each kind of element, and on the last of each kind of page', async ({
    page,
  }) => {
    const tried = new Set<string>();
    const lost: string[] = [];
    for (const path of pageOfEachKind()) {
      const html = readFileSync(pageFile(path), 'utf8');
      const fragments = await page.evaluate(findFragments, html);
      const chosen = fragments.filter(({ name }, index) => {
        const isChosen = index === fragments.length - 1 || !tried.has(name);
        tried.add(name);
        return isChosen;
      });
      for (const { id } of chosen) {
        await page.goto('about:blank');
        await page.goto(`${path}#${id}`);
        const top = await page
          .locator(':target')
          .evaluate((target) => target.getBoundingClientRect().top);
        if (top < -1 || top > 899) lost.push(`${path}#${id}: ${top} from the top`);
      }
    }
    expect(tried.size).toBeGreaterThan(4);
    expect(lost).toEqual([]);
  });

  test('sees it marked for a moment, unless motion is not wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const heading = await firstFragment(page, '/border-measures/');
    await page.goto('/about/');
    await page.goto(`/border-measures/#${heading}`);
    expect(await markings(page)).toEqual(['pointed-out']);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/about/');
    await page.goto(`/border-measures/#${heading}`);
    await expect(page.locator(':target')).toBeInViewport();
    expect(await markings(page)).toEqual([]);
  });

  test('finds open what was folded around it', async ({ page }) => {
    // Nothing of the site is both folded and linked to today: a passage is folded here.
    await page.goto('/about/');
    await page.evaluate(() => {
      const heading = document.querySelector('main h2[id]:last-of-type');
      const fold = document.createElement('details');
      heading?.replaceWith(fold);
      if (heading) fold.append(document.createElement('summary'), heading);
      if (heading) location.hash = heading.id;
    });
    await expect(page.locator('details:has(:target)')).toHaveAttribute('open', '');
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test.describe('A reader who wants to link to a passage', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies a paragraph’s address, hears so, and is led back to it', async ({ page }) => {
    await page.goto('/border-measures/');
    const paragraph = page.getByRole('main').locator('.prose > p').nth(4);
    const words = (await paragraph.innerText()).slice(0, 20);
    await paragraph.hover();
    await page.getByRole('link', { name: 'Link to this passage' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    const address = await copiedText(page);
    expect(address).toMatch(/\/border-measures\/#[a-z0-9-]+:~:text=/);
    await page.goto('/about/');
    await page.goto(address);
    await expect(page.getByText(words).first()).toBeInViewport();
  });

  test('copies the address of a heading, an event and a term by the thing itself', async ({
    page,
  }) => {
    for (const path of ['/border-measures/', '/timeline/', '/glossary/']) {
      await page.goto(path);
      const anchor = page.getByRole('main').locator('a.anchor').nth(2);
      await anchor.click();
      await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
      const address = await copiedText(page);
      expect(address).toBe(page.url());
      expect(new URL(address).hash).not.toBe('');
    }
  });

  test('copies for a note the lasting address of its claim', async ({ page }) => {
    await page.goto('/border-measures/#notes');
    const note = page.getByRole('listitem').filter({ hasText: 'This claim’s page' }).first();
    await note.hover();
    await page.getByRole('link', { name: 'Link to this passage' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await copiedText(page)).toMatch(/\/claims\/[a-z0-9-]+\/$/);
    expect(new URL(page.url()).pathname).toBe('/border-measures/');
  });
});

test.describe('A reader without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('follows a heading, an event and a term as plain links to themselves', async ({ page }) => {
    for (const path of ['/border-measures/', '/timeline/', '/glossary/']) {
      await page.goto(path);
      await page.getByRole('main').locator('a.anchor').first().click();
      expect(new URL(page.url()).hash).not.toBe('');
    }
  });
});

const firstFragment = async (page: Page, path: string): Promise<string> => {
  await page.goto(path);
  return (await page.getByRole('main').locator('h2[id]').first().getAttribute('id')) ?? '';
};

const markings = (page: Page): Promise<string[]> =>
  page
    .locator(':target')
    .evaluate((target) =>
      target.getAnimations().map((animation) => (animation as CSSAnimation).animationName),
    );

const copiedText = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
