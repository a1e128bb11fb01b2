import { expect, test } from 'playwright/test';
import { inParts } from './built-pages.ts';
import { asShown, normalize, readClaims, readSources, type LedgerClaim } from './ledger.ts';

const claims = readClaims();
const sources = readSources();

/** What a claim's page should say and does not. */
function findMissing(claim: LedgerClaim, text: string, addresses: readonly string[]): string[] {
  const shown = normalize(text).toLowerCase();
  const wanted = [
    claim.statement,
    claim.standing,
    claim.note ?? '',
    ...claim.sources.flatMap(({ source }) => {
      const { publisher = '', title = '', link = 'none' } = sources.get(source) ?? {};
      return [publisher, title, link === 'reprint' ? 'reprint' : ''];
    }),
  ];
  const missing = wanted.filter((words) => !shown.includes(normalize(words).toLowerCase()));
  const linked = claim.sources.flatMap(({ source }) => sources.get(source)?.url ?? []);
  const unlinked = linked.filter((url) => !addresses.some((address) => address.startsWith(url)));
  const isDeskTalkShown =
    claim.editorial !== undefined && shown.includes(normalize(claim.editorial).toLowerCase());
  return [...missing, ...unlinked, ...(isDeskTalkShown ? ['desk talk shows'] : [])];
}

test.describe('A reader who checks a claim', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  for (const [part, some] of inParts(claims, 8).entries()) {
    test(`finds its statement, standing, note and sources on its page (part ${part + 1})`, async ({
      page,
    }) => {
      const faults: string[] = [];
      for (const claim of some) {
        const response = await page.goto(`/claims/${claim.id}/`);
        if (response?.ok() !== true) {
          faults.push(`${claim.id}: no page`);
          continue;
        }
        const main = page.getByRole('main');
        const addresses = await main
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const missing = findMissing(claim, (await main.textContent()) ?? '', addresses);
        faults.push(...missing.map((words) => `${claim.id}: ${words}`));
      }
      expect(faults).toEqual([]);
    });
  }

  test('finds every claim of the ledger in the list of claims', async ({ page }) => {
    await page.goto('/claims/');
    const listed = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const missing = claims.filter(({ id }) => !listed.includes(`/claims/${id}/`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('finds every source, and from it the claims that rest on it', async ({ page }) => {
    await page.goto('/sources/');
    const main = page.getByRole('main');
    const text = normalize((await main.textContent()) ?? '');
    const missing = [...sources.values()].filter(({ title }) => !text.includes(normalize(title)));
    expect(missing.map(({ id }) => id)).toEqual([]);
    const [source] = sources.values();
    const citing = claims.find((claim) =>
      claim.sources.some((cited) => cited.source === source?.id),
    );
    await page.goto(`/sources/#${source?.id ?? ''}`);
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(`:target a[href="/claims/${citing?.id ?? ''}/"]`).click();
    await expect(page.getByRole('main')).toContainText(asShown(source?.title ?? ''));
  });
});
