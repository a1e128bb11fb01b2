import { expect, test, type Page } from 'playwright/test';
import { builtPages } from './built-pages.ts';

/** Every page at the top, and two of each folder's, which are alike. */
const pages = builtPages().filter((path, _, all) => {
  const folder = /^\/([^/]+)\/[^/]/.exec(path)?.[1];
  if (folder === undefined) return path !== '/404.html';
  return all.filter((one) => one.startsWith(`/${folder}/`)).indexOf(path) <= 2;
});
const widths = [320, 768, 1280];

test.describe('A reader who follows a link to a passage', () => {
  test.describe.configure({ timeout: 180_000 });

  for (const half of [0, 1]) {
    const part = pages.filter((_, index) => index % 2 === half);
    test(`lands on it, in view and under nothing, at every width (half ${half + 1})`, async ({
      page,
    }) => {
      const lost: string[] = [];
      for (const path of part) {
        await page.goto(path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const faults = await page.evaluate(tryFragments);
          lost.push(...faults.map((fault) => `${path} at ${width}: ${fault}`));
        }
      }
      expect(lost).toEqual([]);
    });
  }

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

/** Runs in the browser: goes to each id of the page as a link does, and tells where it does not land. */
function tryFragments(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main [id]')].flatMap((element) => {
    if (element.closest('svg, form') !== null) return [];
    for (let fold = element.closest('details'); fold !== null;) {
      fold.open = true;
      fold = fold.parentElement?.closest('details') ?? null;
    }
    // What a fragment does, without the limit that browsers set to many of them.
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    if (box.top < -1 || box.top > innerHeight - 1)
      return [`#${element.id}: ${box.top} from the top`];
    if (box.width * box.height === 0) return [];
    const line = element.getClientRects()[0] ?? box;
    const seen = document.elementFromPoint(
      line.left + Math.min(line.width / 2, 4),
      line.top + Math.min(line.height / 2, 8),
    );
    const isSeen = seen !== null && (element.contains(seen) || seen.contains(element));
    return isSeen ? [] : [`#${element.id}: under ${seen?.outerHTML.slice(0, 80) ?? 'nothing'}`];
  });
}

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
