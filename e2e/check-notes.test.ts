import { expect, test, type Page } from 'playwright/test';
import { normalize, readClaims, readSections, readSources } from './ledger.ts';
import { pointOn } from './pointing.ts';

const claims = new Map(readClaims().map((claim) => [claim.id, claim]));
const sources = readSources();
const sections = readSections();

/** The links of a section's text that lead to notes, as `note-<claim>`, one a claim and mention. */
async function findReferences(page: Page): Promise<{ id: string; note: string }[]> {
  return page
    .getByRole('main')
    .locator('a[role="doc-noteref"]')
    .evaluateAll((links) =>
      links.map((link) => ({ id: link.id, note: link.getAttribute('href')?.slice(1) ?? '' })),
    );
}

test.describe('From the text to the source and back, without scripts, a reader', () => {
  test.describe.configure({ timeout: 180_000 });
  test.use({ javaScriptEnabled: false });

  for (const section of sections) {
    test(`of ${section.id} goes from the words to their note, and back to the same words`, async ({
      page,
    }) => {
      await page.goto(`/${section.id}/`);
      const references = await findReferences(page);
      const noted = new Set(references.map(({ note }) => note.replace(/^note-/, '')));
      expect([...noted].sort(), 'each cited claim has a reference').toEqual(
        [...section.cited].sort(),
      );
      // Every tenth is walked; that the others lead there and back is told from their addresses below.
      for (const { id, note } of references.filter((_, at) => at % 10 === 0)) {
        await page.locator(`#${id}`).press('Enter');
        await expect(page).toHaveURL(new RegExp(`#${note}$`));
        await expect(page.locator(':target')).toBeInViewport();
        await page.locator(`:target a[href="#${id}"]`).press('Enter');
        await expect(page).toHaveURL(new RegExp(`#${id}$`));
        await expect(page.locator(':target')).toBeInViewport();
      }
    });

    test(`of ${section.id} finds in each note a way back to every place that cites it`, async ({
      page,
    }) => {
      await page.goto(`/${section.id}/`);
      const references = await findReferences(page);
      const backs = await page.locator('a[role="doc-backlink"]').evaluateAll((links) =>
        links.map((link) => ({
          id: link.getAttribute('href')?.slice(1) ?? '',
          note: link.closest('li')?.id ?? '',
        })),
      );
      const inOrder = (list: typeof backs): string[] =>
        list.map(({ id, note }) => `${note} ${id}`).sort();
      expect(inOrder(backs)).toEqual(inOrder(references));
    });

    test(`of ${section.id} finds in every note the standing and each of its sources`, async ({
      page,
    }) => {
      const response = await page.goto(`/${section.id}/`);
      expect(response?.ok()).toBe(true);
      const faults: string[] = [];
      for (const id of section.cited) {
        const claim = claims.get(id);
        const text = normalize((await page.locator(`#note-${id}`).textContent()) ?? '');
        const titles = claim?.sources.map(({ source }) => sources.get(source)?.title ?? '') ?? [];
        const wanted = [claim?.statement ?? '', claim?.note ?? '', ...titles].map(normalize);
        faults.push(...wanted.filter((words) => !text.includes(words)).map((w) => `${id}: ${w}`));
        if (!text.toLowerCase().includes(claim?.standing ?? '')) faults.push(`${id}: standing`);
      }
      expect(faults).toEqual([]);
      const most = Math.max(...section.cited.map((id) => claims.get(id)?.sources.length ?? 0));
      expect(most, 'a note with several sources is among them').toBeGreaterThan(1);
    });
  }

  test('reaches a source from any sentence in two steps', async ({ page }) => {
    const [section] = sections;
    await page.goto(`/${section?.id ?? ''}/`);
    const [first] = await findReferences(page);
    const { x, y } = await pointOn(page.locator(`#${first?.id ?? ''}`));
    await page.mouse.click(x, y);
    await expect(page.locator(':target').locator('a[href^="http"]').first()).toBeVisible();
  });
});
