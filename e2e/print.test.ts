import { expect, test } from 'playwright/test';
import { builtPages, inParts, pageOfEachKind } from './built-pages.ts';
import { normalize, readSections } from './ledger.ts';

test.describe('A reader who prints', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
  });

  for (const [part, paths] of inParts(pageOfEachKind(), 2).entries()) {
    test(`gets no navigation on any kind of page (part ${part + 1})`, async ({ page }) => {
      const shown: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        const furniture = page
          .getByRole('navigation')
          .or(page.getByRole('search'))
          .or(page.getByRole('button'))
          .filter({ visible: true });
        const count = await furniture.count();
        if (count > 0)
          shown.push(`${path}: ${count}: ${(await furniture.first().textContent()) ?? ''}`);
      }
      expect(shown).toEqual([]);
    });
  }

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

  for (const [part, paths] of inParts(builtPages(), 2).entries()) {
    test(`finds every folded part open (part ${part + 1})`, async ({ page }) => {
      const folded: string[] = [];
      for (const path of paths.filter((path) => !/^\/claims\/.+/.test(path))) {
        await page.goto(path);
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
      expect(folded).toEqual([]);
    });
  }
});
