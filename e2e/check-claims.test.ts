import { expect, test } from 'playwright/test';
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

  test('finds on its page the statement, standing, note and every source', async ({ page }) => {
    const faults: string[] = [];
    for (const claim of claims) {
      // The browser only parses here; what these pages look like is seen by other tests.
      const response = await page.request.get(`/claims/${claim.id}/`);
      const { text, addresses } = await page.evaluate(readMain, await response.text());
      const missing = response.ok() ? findMissing(claim, text, addresses) : ['no page'];
      faults.push(...missing.map((words) => `${claim.id}: ${words}`));
    }
    expect(faults).toEqual([]);
  });

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

/** Runs in the browser: what the main part of a page says, and where its links lead. */
function readMain(html: string): { text: string; addresses: string[] } {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  return {
    text: main?.textContent ?? '',
    addresses: [...(main?.querySelectorAll('a') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  };
}
