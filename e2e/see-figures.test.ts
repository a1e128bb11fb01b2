import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { pageFile } from './built-pages.ts';
import { figureIds, readDrawing } from './figures.ts';

const smallest = 11;

for (const id of figureIds) {
  test.describe(`The figure ${id}`, () => {
    test('can be read on a phone, on a wide screen and by ear: no words too small, cut off or over others', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(`/figures/${id}/`);
      for (const width of [320, 720]) {
        await page.setViewportSize({ width, height: 900 });
        const { texts, ...drawing } = await readDrawing(page);
        expect(texts.length).toBeGreaterThan(3);
        const small = texts.filter(({ size }) => size < smallest);
        expect
          .soft(
            small.map(({ text, size }) => `${text}: ${size.toFixed(1)} px`),
            `words too small, ${width} px`,
          )
          .toEqual([]);
        const outside = texts.filter(
          ({ box: [left, top, right, bottom] }) =>
            left < -1.5 || top < -1 || right > drawing.width + 1.5 || bottom > drawing.height + 1,
        );
        expect
          .soft(
            outside.map(({ text }) => text),
            `words cut off, ${width} px`,
          )
          .toEqual([]);
        const touching = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(
              (other) =>
                one.box[0] < other.box[2] - 1 &&
                other.box[0] < one.box[2] - 1 &&
                one.box[1] < other.box[3] - 1 &&
                other.box[1] < one.box[3] - 1,
            )
            .map((other) => `"${one.text}" and "${other.text}"`),
        );
        expect.soft(touching, `words over others, ${width} px`).toEqual([]);
      }
      // The same page tells the numbers of its finding to a reader who cannot see it.
      const finding = await page.getByRole('heading', { level: 1 }).innerText();
      const described = await page
        .locator('[data-drawing] > svg')
        .locator('visible=true')
        .getAttribute('aria-label');
      const numbers = finding.match(/\d[\d,.]*\d%?|\d%?/g) ?? [];
      expect(
        numbers.filter((number) => !(described ?? '').includes(number)),
        'numbers of the finding that its description does not have',
      ).toEqual([]);
    });

    test('has its rows in a table and the same rows as CSV', async ({ page, request }) => {
      await page.goto(`/figures/${id}/`);
      const links = page.getByRole('link', { name: /^Rows as CSV/ });
      const tables = page.getByRole('table', { includeHidden: true });
      expect(await links.count()).toBe(await tables.count());
      for (const [index, link] of (await links.all()).entries()) {
        const csv = await request.get((await link.getAttribute('href')) ?? '');
        const [head = '', ...lines] = (await csv.text())
          .trim()
          .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
        const rows = tables.nth(index).locator('tbody tr');
        expect(await rows.count()).toBe(lines.length);
        // Cells of words and numbers stand in the table as they stand in the file, but for commas.
        const shown = await tables.nth(index).locator('tbody').textContent();
        const numbers = lines.flatMap((line) => line.match(/(?<=^|,)\d{3,}(?=,|$)/g) ?? []);
        const said = (shown ?? '').replaceAll(',', '');
        expect(head).not.toBe('');
        expect(numbers.filter((number) => !said.includes(number))).toEqual([]);
      }
    });
  });
}

test.describe('A figure in another page', () => {
  for (const id of figureIds) {
    test(`${id} is light, bare and as tall as it tells`, async ({ page, baseURL }) => {
      // The code that the figure's page offers, in a page of our own.
      await page.goto(`/figures/${id}/`);
      const offered = await page
        .getByRole('group', { name: 'Code to copy', exact: true })
        .innerText();
      const own = offered.replaceAll(/https:\/\/[^/'"]+/g, new URL(baseURL ?? '').origin);
      await page.route('**/around', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${own}` }),
      );
      const sheets: string[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'stylesheet') sheets.push(response.url());
      });
      await page.setViewportSize({ width: 340, height: 900 });
      await page.goto('/around');
      const frame = page.locator('iframe');
      const inside = page.frameLocator('iframe');
      expect(Number(await frame.getAttribute('height'))).toBeGreaterThan(300);
      await expect
        .poll(async () => {
          const tall = await inside
            .locator('html')
            .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
          return Number(await frame.getAttribute('height')) - tall;
        }, 'the frame’s height beyond that of its page')
        .toBe(0);

      await expect(inside.getByRole('navigation')).toHaveCount(0);
      await expect(inside.getByRole('link', { name: 'this figure with its rows' })).toHaveAttribute(
        'target',
        '_top',
      );
      await expect(inside.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const files = [`/embed/${id}/`, ...sheets.map((url) => new URL(url).pathname)];
      const bytes = files.map((file) => brotliCompressSync(readFileSync(pageFile(file))).length);
      expect(bytes.length).toBeGreaterThan(1);
      expect(bytes.reduce((sum, count) => sum + count, 0)).toBeLessThan(30_000);
    });
  }

  test('gets its code by a button, or as text without scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`/figures/${figureIds[0] ?? ''}/`);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await expect(page.getByRole('status').first()).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<iframe src="https:.*<\/script>$/s);
    await context.close();
    const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`/figures/${figureIds[0] ?? ''}/`);
    await expect(still.getByText('<iframe src=').first()).toBeVisible();
    await expect(still.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    await plain.close();
  });
});

test('A reader who carries a figure away gets a PNG of twice the size of its SVG, with ink on it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/figures/');
  for (const id of figureIds) {
    const { svg, png, share } = await page.evaluate(async (figure) => {
      const load = async (extension: string): Promise<HTMLImageElement> => {
        const image = new Image();
        image.src = `${figure}.${extension}`;
        await image.decode();
        return image;
      };
      const [vector, picture] = [await load('svg'), await load('png')];
      const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at + 1] ?? 255) < 128) dark += 1;
      return {
        svg: [vector.naturalWidth * 2, vector.naturalHeight * 2],
        png: [picture.naturalWidth, picture.naturalHeight],
        share: dark / (data.length / 4),
      };
    }, id);
    expect(png, id).toEqual(svg);
    expect(share, `${id}: share of dark pixels`).toBeGreaterThan(0.01);
  }
});

test('A reader of the list of figures sees each of them, small, and nothing moves', async ({
  page,
}) => {
  await page.goto('/figures/');
  const pictures = page.getByRole('main').locator('img');
  await expect(pictures).toHaveCount(figureIds.length);
  for (const picture of await pictures.all()) {
    const before = await picture.boundingBox();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
      )
      .toBeGreaterThan(0);
    const after = await picture.boundingBox();
    expect(after?.height).toBe(before?.height);
  }
});
