import { expect, test, type Locator } from 'playwright/test';

const sizes = [
  { name: 'a phone', viewport: { width: 320, height: 800 } },
  { name: 'a desk', viewport: { width: 1440, height: 900 } },
];
const firstDay = '20 January 2025, Border measures: Trump suspends entry and bars asylum';

/** The links of the drawing that is shown. */
function marksIn(main: Locator): Locator {
  return main.getByRole('group', { name: /^Events by day/ }).getByRole('link');
}

for (const { name, viewport } of sizes) {
  test.describe(`On ${name}, without scripts, a reader of the month`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('comes from a mark on the front page to its event', async ({ page }) => {
      await page.goto('/');
      const mark = marksIn(page.getByRole('main')).filter({ hasText: firstDay });
      await mark.focus();
      await mark.press('Enter');
      await expect(page).toHaveURL(/\/timeline\/#entry-suspended$/);
      const event = page.getByRole('listitem').filter({ hasText: 'barred them from asylum' });
      await expect(event.last()).toBeInViewport();
    });

    test('finds every event in the drawing, by date and strand, and in the list', async ({
      page,
    }) => {
      await page.goto('/timeline/');
      const names = await marksIn(page.getByRole('main')).locator('title').allTextContents();
      const all = page.locator('main time').locator('xpath=following-sibling::ul/li');
      const addresses = await marksIn(page.getByRole('main')).evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.replace(/^.*#/, '')),
      );
      const ids = await all.evaluateAll((items) => items.map(({ id }) => id));
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((text) => !/\b20\d\d, [^:]+: ./.test(text))).toEqual([]);
      expect(new Set(addresses).size).toBe(names.length);
      expect(addresses.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
    });
  });
}

test.describe('A reader who comes by keyboard', () => {
  test('meets each event of the front page once: in the drawing, or in the list below it', async ({
    page,
  }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    const stops = await main.getByRole('link').evaluateAll((links) =>
      links
        .filter((link) => link.tabIndex >= 0)
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => address.includes('/timeline/#')),
    );
    expect(new Set(stops).size).toBe(stops.length);
    expect(stops.length).toBe(await marksIn(main).count());
  });
});

test.describe('A reader of the timeline', () => {
  test('narrows it to a strand, and shows all again', async ({ page }) => {
    await page.goto('/timeline/');
    const events = page.locator('main').getByText('Rests on:');
    const total = await events.count();
    await page.getByLabel('Strand', { exact: true }).selectOption({ label: 'Courts' });
    const shown = events.filter({ visible: true });
    const courts = await shown.count();
    expect(courts).toBeGreaterThan(0);
    expect(courts).toBeLessThan(total);
    await expect(page.getByText(`${courts} of ${total} events`)).toBeVisible();
    await page.getByRole('button', { name: 'Show all again' }).first().click();
    await expect(shown).toHaveCount(total);
  });

  test('comes from an event to a claim that bears it out, and to its section', async ({ page }) => {
    await page.goto('/timeline/');
    const event = page.locator('#entry-suspended');
    await expect(event.getByRole('link', { name: 'Border measures' })).toHaveAttribute(
      'href',
      /\/border-measures\/$/,
    );
    await event.getByRole('link', { name: /^Documented/ }).click();
    await expect(page).toHaveURL(/\/claims\/border-proclamation-10888\/$/);
  });
});
