import { expect, test } from 'playwright/test';
import { builtPages, byBytes, inParts, pageOfEachKind } from './built-pages.ts';
import { normalize, readSections } from './ledger.ts';

test.describe('A reader who prints', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
  });

  for (const section of readSections()) {
    test(`gets ${section.id} with its notes, each with the whole address of its sources`, async ({
      page,
    }) => {
      await page.goto(`/${section.id}/`);
      const notes = page.locator('[role="doc-endnotes"]').getByRole('list').first();
      await expect(notes.locator('> li').filter({ visible: true })).toHaveCount(
        section.cited.length,
      );
      const text = normalize(await notes.innerText());
      const addresses = await notes.getByRole('link').evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /^https?:/.test(href))
          .map((href) =>
            href
              .replace(/#:~:text=.*$/, '')
              .replace(/^https?:\/\/(www\.)?/, '')
              .replace(/\/$/, ''),
          ),
      );
      const squeezed = text.replaceAll(' ', '');
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !squeezed.includes(normalize(address)))).toEqual([]);
    });
  }

  // Every page that is not one of hundreds alike.
  const paths = [
    ...new Set([
      ...builtPages().filter((path) => !/^\/claims\/.+/.test(path)),
      ...pageOfEachKind(),
    ]),
  ];
  for (const [part, some] of inParts(paths, 2, byBytes()).entries()) {
    test(`gets no navigation and finds every folded part open (part ${part + 1})`, async ({
      page,
    }) => {
      const shown: string[] = [];
      const folded: string[] = [];
      for (const path of some) {
        await page.goto(path);
        const furniture = page
          .getByRole('navigation')
          .or(page.getByRole('search'))
          .or(page.getByRole('button'))
          .filter({ visible: true });
        const count = await furniture.count();
        if (count > 0)
          shown.push(`${path}: ${count}: ${(await furniture.first().textContent()) ?? ''}`);
        const hidden = await page
          .getByRole('main')
          .evaluate((main) =>
            [...main.querySelectorAll('details:not([open]) > :not(summary)')]
              .filter(
                (part) =>
                  part.parentElement?.checkVisibility() === true &&
                  !part.checkVisibility({ contentVisibilityAuto: true }),
              )
              .map((part) => part.textContent.trim().slice(0, 40)),
          );
        folded.push(...hidden.map((text) => `${path}: ${text}`));
      }
      expect.soft(shown, 'navigation, searches and buttons').toEqual([]);
      expect.soft(folded, 'parts that stay folded').toEqual([]);
    });
  }
});
