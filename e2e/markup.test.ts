import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { buildSite, copySmallExplainer, makeFolder } from './build-site.ts';
import { builtPages, pageFile } from './built-pages.ts';
import { folderOrigin, serveFolder } from './serve-folder.ts';

/** Words that would run a script in any place that took them for markup: text, attribute or script. */
const hostile = `<script>document.title="taken"</script><img src="x" onerror="document.title='taken'">"'</title></style>&lt;`;

/** Puts text into a file of a content folder in the place of other text, which must stand there. */
function replaceIn(folder: string, file: string, before: string, after: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(before)) throw new Error(`${file} no longer holds: ${before}`);
  writeFileSync(
    join(folder, file),
    text.replace(before, () => after),
  );
}

test.describe('Content that holds markup', () => {
  const folder = makeFolder('markup');
  const dist = join(folder.path, 'dist');
  const yaml = JSON.stringify(hostile);
  test.afterAll(folder.remove);

  test.beforeAll(() => {
    const content = copySmallExplainer(folder.path);
    const put = (file: string, before: string, after: string): void => {
      replaceIn(content, file, before, after);
    };
    put(
      'claims/reading-rooms.yaml',
      'statement: The quiet room has 48 seats.',
      `statement: ${JSON.stringify(`The quiet room has 48 seats. ${hostile}`)}`,
    );
    put('sources/official.yaml', 'title: House Rules, May 2023', `title: ${yaml}`);
    put('sources/official.yaml', 'publisher: Wren County', `publisher: ${yaml}`);
    put(
      'sources/news.yaml',
      'https://courier.example.org/2023/05/21/petition',
      `https://courier.example.org/"><script>document.title="taken"</script>`,
    );
    put('data/loans-by-kind.csv', 'all loans less the books', `"${hostile.replaceAll('"', '""')}"`);
    put('data/loans-by-kind.yaml', 'title: Kind', `title: ${yaml}`);
    put('people.yaml', 'role: a society of readers', `role: ${yaml}`);
    put('explainer.yaml', 'publisher: The Alder Quay Explainer', `publisher: ${yaml}`);
    const { code, output } = buildSite(content, dist);
    expect(code, output).toBe(0);
  });

  test('is in no page anything but text', async ({ page }) => {
    const faults: string[] = [];
    for (const path of builtPages(dist)) {
      const found = await page.evaluate(findLiveMarkup, readFileSync(pageFile(path, dist), 'utf8'));
      faults.push(...found.map((markup) => `${path}: ${markup}`));
    }
    expect(faults).toEqual([]);
  });

  test('shows as it was written, and never runs', async ({ context, page }) => {
    await serveFolder(context, dist);
    for (const path of [
      '/claims/quiet-room-seats/',
      '/sources/',
      '/figures/loans-compared/',
      '/glossary/',
    ]) {
      await page.goto(`${folderOrigin}${path}`);
      const shown = await page.getByRole('main').textContent();
      expect(anyQuotes(shown ?? ''), path).toContain(anyQuotes(hostile));
      await expect(page).not.toHaveTitle('taken');
    }
  });
});

test('Markup, scripts and addresses that an author must not write stop the build, all of them named', () => {
  const folder = makeFolder('forbidden');
  try {
    const content = copySmallExplainer(folder.path);
    const section = 'sections/borrowing-rules.mdx';
    replaceIn(
      content,
      section,
      'Nobody has published',
      '<script>document.title="taken"</script>\n\nNobody has published',
    );
    replaceIn(
      content,
      section,
      '[kept families away](claim:friends-on-fees)',
      '[kept families away](javascript:alert(1))',
    );
    replaceIn(
      content,
      'sources/news.yaml',
      'https://courier.example.org/2023/05/03/library',
      'javascript:alert(1)',
    );
    replaceIn(
      content,
      'sources/official.yaml',
      'https://library.example.org/rules',
      'data:text/html,<b>rules</b>',
    );
    const { code, output } = buildSite(content, join(folder.path, 'dist'));
    expect(code).toBe(1);
    expect(output).toMatch(/borrowing-rules\.mdx:\d+:\d+.*script/);
    expect(output).toMatch(/borrowing-rules\.mdx:\d+:\d+.*javascript:/);
    expect(output).toMatch(/news\.yaml:\d+:\d+ courier-double-the-books.*https:\/\//);
    expect(output).toMatch(/official\.yaml:\d+:\d+ house-rules-2023.*https:\/\//);
  } finally {
    folder.remove();
  }
});

/** A text with one sort of quotation mark: typesetting chooses among them by their place. */
function anyQuotes(text: string): string {
  return text.replace(/["'“”‘’]/g, '"');
}

/** Runs in the browser: elements and attributes that could run something. JSON-LD is data and may stand. */
function findLiveMarkup(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('*')].flatMap((element) => {
    const isData = element.getAttribute('type') === 'application/ld+json';
    const isInlineScript =
      element.localName === 'script' && !element.hasAttribute('src') && !isData;
    const attributes = [...element.attributes].filter(
      ({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value),
    );
    return [
      ...(isInlineScript ? [element.outerHTML.slice(0, 80)] : []),
      ...(element.getAttribute('src') === 'x' ? [element.outerHTML] : []),
      ...attributes.map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    ];
  });
}
