import { expect, test } from 'playwright/test';
import { figureIds } from './figures.ts';

/** What the slider over a drawing says, whether its row's card is shown, and whether a table has the row. */
interface RowSaid {
  readonly words: string;
  readonly isShown: boolean;
  readonly isInTable: boolean;
}

/** Runs in the page. */
function readRow(slider: Element): RowSaid {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const words = slider.getAttribute('aria-valuetext') ?? '';
  const values = words.split('; ').flatMap((part) => {
    const at = part.indexOf(': ');
    return at < 0 ? [] : [plain(part.slice(at + 2))];
  });
  const isInTable = [...document.querySelectorAll('tbody tr')].some((row) => {
    const text = plain(row.textContent);
    return values.every((value) => text.includes(value));
  });
  const card = document.querySelector('[data-marks] dl');
  return { words, isInTable, isShown: (card?.getClientRects().length ?? 0) > 0 };
}

for (const id of figureIds) {
  test.describe(`The figure ${id}`, () => {
    test('shows every row to a reader who goes through it by arrow keys, from one tab stop', async ({
      page,
    }) => {
      await page.goto(`/figures/${id}/`);
      const slider = page.getByRole('slider');
      await expect(slider).toHaveCount(1);
      // From the title on: a drawing's own links come first.
      await page.getByRole('heading', { level: 1 }).click();
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab');
        if (await slider.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(slider).toBeFocused();
      await expect(slider).toHaveAttribute('aria-valuenow', '1');
      const count = Number(await slider.getAttribute('aria-valuemax'));
      expect(count).toBeGreaterThan(2);
      const card = page.locator('[data-marks] dl');
      const strange: RowSaid[] = [];
      for (let row = 1; row <= count; row += 1) {
        await expect(slider).toHaveAttribute('aria-valuenow', String(row));
        const said = await slider.evaluate(readRow);
        if (!said.isInTable || !said.isShown) strange.push(said);
        await page.keyboard.press('ArrowRight');
      }
      expect(strange, 'rows that are not shown, or that no table has').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(slider).toBeFocused();
      await page.keyboard.press('Home');
      await expect(slider).toHaveAttribute('aria-valuenow', '1');
    });

    test('shows the row of a mark that is pointed at or tapped, and puts it away again', async ({
      browser,
      baseURL,
      request,
    }) => {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        hasTouch: true,
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      await page.goto(`/figures/${id}/`);
      const known = (await (await request.get(`/figures/${id}.marks.json`)).json()) as {
        rows: [string, string][][];
        narrow: { width: number; marks: number[][] };
      };
      const [row = 0, x = 0, y = 0, width = 0, height = 0] = known.narrow.marks[0] ?? [];
      const drawing = page.locator('[data-drawing=narrow]');
      await drawing.scrollIntoViewIfNeeded();
      await page.evaluate(
        ([top]) => {
          const shown = document.querySelector('[data-drawing=narrow]');
          scrollTo(0, (shown?.getBoundingClientRect().top ?? 0) + scrollY + (top ?? 0) - 300);
        },
        [y],
      );
      const box = await drawing.boundingBox();
      const scale = (box?.width ?? 0) / known.narrow.width;
      const at = {
        x: (box?.x ?? 0) + (x + width / 2) * scale,
        y: (box?.y ?? 0) + (y + height / 2) * scale,
      };
      const card = page.locator('[data-marks] dl');
      const first = known.rows[row]?.[0]?.[1] ?? 'none';
      // Where marks are links, a tap follows them: the row stands where they lead.
      if ((await drawing.getByRole('link').count()) === 0) {
        await page.touchscreen.tap(at.x, at.y);
        await expect(card).toContainText(first);
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
      }
      await page.mouse.move(at.x, at.y);
      await page.mouse.move(at.x + 1, at.y);
      await expect(card).toContainText(first);
      await page.mouse.move(5, 5);
      await expect(card).toBeHidden();
      await context.close();
    });
  });
}
