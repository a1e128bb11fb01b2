import { expect, test, type Page } from 'playwright/test';
import { figureIds } from './figures.ts';

/** Whether the words of a row all stand in one row of the tables on the figure's page. */
async function isInTable(page: Page, words: string): Promise<boolean> {
  return page.evaluate((said) => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const values = said.split('; ').flatMap((part) => {
      const at = part.indexOf(': ');
      return at < 0 ? [] : [plain(part.slice(at + 2))];
    });
    return [...document.querySelectorAll('tbody tr')].some((row) => {
      const text = plain(row.textContent);
      return values.every((value) => text.includes(value));
    });
  }, words);
}

for (const id of figureIds) {
  test.describe(`The figure ${id}`, () => {
    test('shows every row to a reader who goes through it by arrow keys, from one tab stop', async ({
      page,
    }) => {
      await page.goto(`/figures/${id}/`);
      const slider = page.getByRole('slider');
      await expect(slider).toHaveCount(1);
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press('Tab');
        if (await slider.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(slider).toBeFocused();
      await expect(slider).toHaveAttribute('aria-valuenow', '1');
      const count = Number(await slider.getAttribute('aria-valuemax'));
      expect(count).toBeGreaterThan(2);
      const card = page.locator('[data-marks] dl');
      const strange: string[] = [];
      for (let row = 1; row <= count; row += 1) {
        await expect(slider).toHaveAttribute('aria-valuenow', String(row));
        const words = (await slider.getAttribute('aria-valuetext')) ?? '';
        if (!(await isInTable(page, words))) strange.push(words);
        await expect(card).toBeVisible();
        await page.keyboard.press('ArrowRight');
      }
      expect(strange, 'rows that no table has').toEqual([]);
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
