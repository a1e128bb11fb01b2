import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { buildSite, makeFolder, smallExplainer } from './build-site.ts';
import { builtPages, pageFile } from './built-pages.ts';
import { asShown, readClaims, readSections } from './ledger.ts';
import { folderOrigin, serveFolder } from './serve-folder.ts';

/** Words of the first explainer: none of them may come out of the code. */
const realSubject =
  /immigra|\bICE\b|\bDHS\b|homeland|guant[aá]namo|deput|arrest|trump|noem|texas|parole|\bborder\b(?!: 0)|first month|first-month|deport|\b2025\b/i;

test.describe('Another explainer, of a library in an invented town', () => {
  const out = makeFolder('another-explainer');
  test.afterAll(out.remove);

  test.beforeAll(() => {
    const { code, output } = buildSite(smallExplainer, out.path);
    expect(code, output).toBe(0);
  });

  test.beforeEach(async ({ context }) => {
    await serveFolder(context, out.path);
  });

  test('opens with its own name, summary and sections', async ({ page }) => {
    await page.goto(`${folderOrigin}/`);
    await expect(page).toHaveTitle(/A Month at the Library/);
    await expect(
      page.getByRole('heading', { level: 1, name: 'A Month at the Library' }),
    ).toBeVisible();
    await expect(page.getByText('a town that does not exist')).toBeVisible();
    for (const { title } of readSections(smallExplainer)) {
      await expect(page.getByRole('main').getByRole('link', { name: title }).first()).toBeVisible();
    }
  });

  test('reads well: a section with its headings, figure, notes and sources', async ({ page }) => {
    await page.goto(`${folderOrigin}/borrowing-rules/`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'What may a reader take home?' }),
    ).toBeVisible();
    const figure = page.getByRole('group', { name: /loans rose 80%/ });
    await expect(figure).toContainText('11,340');
    await expect(figure).toContainText('6,300');
    await figure.getByText(/rows behind it/).click();
    await expect(figure.getByRole('table')).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText('Library doubles the books on a card');
    await expect(page.getByRole('heading', { name: 'Since then' })).toBeVisible();
  });

  test('has a page for each of its claims', async ({ page }) => {
    for (const { id, statement } of readClaims(smallExplainer)) {
      await page.goto(`${folderOrigin}/claims/${id}/`);
      await expect(page.getByRole('main')).toContainText(asShown(statement));
    }
  });

  test('keeps its old addresses: of a page, a passage, a passage that went elsewhere, a file', async ({
    page,
  }) => {
    await page.goto(`${folderOrigin}/lending/`);
    await expect(page).toHaveURL(`${folderOrigin}/borrowing-rules/`);
    await page.goto(`${folderOrigin}/borrowing-rules/#afterwards`);
    await expect(page.getByRole('heading', { name: 'Since then' })).toBeInViewport();
    await page.goto(`${folderOrigin}/about/#words`);
    await page.getByRole('link', { name: 'This has moved: Glossary' }).click();
    await expect(page).toHaveURL(`${folderOrigin}/glossary/`);
    expect(existsSync(pageFile('/data/loans.csv', out.path))).toBe(true);
  });

  test('says beside the words, in the note and on the claim’s page what was corrected', async ({
    page,
  }) => {
    await page.goto(`${folderOrigin}/reading-rooms/`);
    const beside = page.getByRole('link', { name: '(corrected 2 April 2024)' });
    await expect(beside.first()).toBeVisible();
    await expect(page.locator('#note-quiet-room-seats')).toContainText('Corrected on 2 April 2024');
    await beside.first().click();
    await expect(page).toHaveURL(/\/changes\/#quiet-room-seats-corrected$/);
    await page.goto(`${folderOrigin}/claims/quiet-room-seats/`);
    await expect(page.getByRole('main')).toContainText(
      'Corrected on 2 April 2024: An earlier text',
    );
    await page.goto(`${folderOrigin}/briefing/`);
    await expect(page.getByRole('main')).toContainText('Correction, 2 April 2024');
  });

  test('holds not a word of the first explainer', async ({ page }) => {
    const foreign: string[] = [];
    for (const path of builtPages(out.path)) {
      const html = readFileSync(pageFile(path, out.path), 'utf8');
      const words = realSubject.exec(await page.evaluate(findWords, html));
      if (words !== null)
        foreign.push(
          `${path}: ${words[0]}: ${words.input.slice(words.index - 40, words.index + 40)}`,
        );
    }
    expect(foreign).toEqual([]);
  });
});

/** Runs in the browser: everything that a page says to readers, screen readers and search engines. */
function findWords(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const said = ['content', 'alt', 'aria-label', 'title', 'href', 'placeholder', 'value'].flatMap(
    (name) =>
      [...parsed.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
  );
  for (const style of parsed.querySelectorAll('style')) style.remove();
  return [parsed.documentElement.textContent, ...said].join(' \n ');
}
