import { expect, test, type Page } from 'playwright/test';
import { normalize, plain, readSections, type LedgerSection } from './ledger.ts';
import { sidewaysScroll } from './width.ts';

const sections = readSections();
const sizes = [
  { name: 'a phone', viewport: { width: 390, height: 844 } },
  { name: 'a desk', viewport: { width: 1440, height: 900 } },
];

/** The paragraphs and list items of a section's source, as a reader sees them. */
function paragraphsOf(section: LedgerSection): string[] {
  return section.body
    .split(/\n{2,}/)
    .filter((block) => !/^\s*([#<|]|```)/.test(block))
    .flatMap((block) => block.split(/\n(?=\s*[-*] |\s*\d+\. )/))
    .map((block) => plain(block.replace(/^\s*([-*]|\d+\.) /, '')))
    .filter((text) => text !== '');
}

for (const { name, viewport } of sizes) {
  test.describe(`On ${name}, without scripts, a reader of a section`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    for (const section of sections) {
      test(`finds all of ${section.id}: in short, headings, text, since then, notes`, async ({
        page,
      }) => {
        await page.goto(`/${section.id}/`);
        const main = page.getByRole('main');
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(main.getByRole('heading', { level: 1, name: section.question })).toBeVisible();
        for (const heading of section.headings) {
          // Apostrophes are set curly.
          const name = heading.text.replaceAll("'", '’');
          const shown = main.getByRole('heading', { name, exact: true });
          await expect(shown.first(), heading.text).toBeVisible();
        }
        // Reference numbers stand in the running text; without them it must be the author's, word for word.
        const text = normalize(await textWithoutNumbers(page));
        for (const paragraph of [
          plain(section.in_short),
          plain(section.now),
          ...paragraphsOf(section),
        ]) {
          expect(text).toContain(paragraph);
        }
        await expect(main.getByText('In short', { exact: true }).first()).toBeVisible();
        const notes = main.locator('[role="doc-endnotes"]').getByRole('list').first();
        await expect(notes.locator('> li')).toHaveCount(section.cited.length);
      });
    }
  });
}

/** The text of main with its reference numbers left out. */
async function textWithoutNumbers(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    for (const block of copy.querySelectorAll('p, li, td, th, h1, h2, h3')) block.append(' ');
    return copy.textContent;
  });
}

test.describe('A reader with large text', () => {
  test.describe.configure({ timeout: 60_000 });

  for (const width of [640, 1280]) {
    test(`at 200% in a window of ${width} pixels never scrolls sideways, and nothing is cut off`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const faults: string[] = [];
      for (const path of ['/', ...sections.map(({ id }) => `/${id}/`), '/claims/', '/about/']) {
        await page.goto(path);
        await setTextSize(page, 100);
        const paragraph = page.getByRole('main').getByRole('paragraph').first();
        const sizeOf = async (): Promise<number> =>
          paragraph.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
        const before = await sizeOf();
        await setTextSize(page, 200);
        if ((await sizeOf()) < before * 1.9) faults.push(`${path}: text does not grow`);
        const over = await sidewaysScroll(page);
        if (over > 0) faults.push(`${path}: ${over} pixels too wide`);
        const cut = await page.evaluate(findCutText);
        faults.push(...cut.map((text) => `${path}: cut off: ${text}`));
      }
      expect(faults).toEqual([]);
    });
  }
});

/** Sets the size of text as a reader does in the browser's settings, which media queries follow too. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const standard = (16 * percent) / 100;
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
}

/** Runs in the browser: text whose box hides a part of it. */
function findCutText(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, a, button, summary, th, td'),
  ]
    .filter((element) => {
      const style = getComputedStyle(element);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const isSeen = element.checkVisibility() && element.clientWidth > 1;
      return hides && isSeen && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.textContent.trim().slice(0, 60));
}
