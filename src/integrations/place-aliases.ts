import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitAddress, type Alias } from '../registry/permalink-list.ts';

/** What pages that stand in for others say, and where they stand. */
export interface AliasSettings {
  readonly language: string;
  /** The site's address with its base path, such as `https://example.org/some/path/`. */
  readonly root: string;
  /** "This has moved", with the title of the page that it has moved to. */
  readonly moved: (title: string) => string;
}

/**
 * Makes old addresses lead to what stands in their place: a passage gets a second, invisible target,
 * or where it went to another page a line that leads there; a page becomes one that sends readers on;
 * a file is copied.
 * @param folder a built site in which every alias's target stands.
 * @throws where a passage's target is no element that can hold another.
 */
export function placeAliases(
  aliases: readonly Alias[],
  folder: string,
  settings: AliasSettings,
): void {
  for (const { address, to } of aliases) {
    const old = splitAddress(address);
    const target = splitAddress(to);
    const file = join(folder, pageFile(old.page));
    if (old.fragment !== undefined) {
      const html = readFileSync(file, 'utf8');
      const here = old.page === target.page ? target.fragment : undefined;
      const line = `<p id="${old.fragment}">${leadOn(to, folder, settings)}</p>`;
      const withAlias =
        here !== undefined
          ? insertWithin(html, here, `<span id="${old.fragment}"></span>`)
          : html.replace(/<main\b[^>]*>/, (main) => main + line);
      if (withAlias === html) throw new Error(`/${address}: no place was found for its alias`);
      writeFileSync(file, withAlias);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    if (file.endsWith('.html')) writeFileSync(file, redirectPage(to, folder, settings));
    else copyFileSync(join(folder, target.page), file);
  }
}

const pageFile = (page: string): string => page.replace(/(^|\/)$/, '$1index.html');

/** Puts markup first into the element with an id. */
function insertWithin(html: string, id: string, markup: string): string {
  const start = new RegExp(`<[a-z][^\\s>]*(?:"[^"]*"|[^">])*\\sid="${id}"(?:"[^"]*"|[^">])*>`);
  return html.replace(start, (tag) =>
    /^<(ul|ol|dl|table|thead|tbody|tr|img|input|select)\b/.test(tag) ? tag : tag + markup,
  );
}

/** A page that sends readers on at once, with a link for those whose browser does not. */
function redirectPage(to: string, folder: string, settings: AliasSettings): string {
  const address = new URL(to, settings.root);
  const { moved, language } = settings;
  const html = readFileSync(join(folder, pageFile(splitAddress(to).page)), 'utf8');
  const shared = ['<meta http-equiv="Content-Security-Policy"', '<link rel="icon"'].map(
    (start) => new RegExp(`${start}[^>]*>`).exec(html)?.[0] ?? '',
  );
  // The ground of the reader's own light or dark, so that nothing flashes on the way.
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width">${shared.join('')}` +
    `<title>${moved(titleOf(to, folder))}</title>` +
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">' +
    `<meta http-equiv="refresh" content="0; url=${address.pathname}${address.hash}">` +
    `<link rel="canonical" href="${address.origin}${address.pathname}"></head>` +
    `<body><main><h1>${leadOn(to, folder, settings)}</h1></main></body></html>\n`
  );
}

function leadOn(to: string, folder: string, { root, moved }: AliasSettings): string {
  const { pathname, hash } = new URL(to, root);
  return `<a href="${pathname}${hash}">${moved(titleOf(to, folder))}</a>`;
}

/** The title of an address's page, as its markup has it. */
function titleOf(to: string, folder: string): string {
  const html = readFileSync(join(folder, pageFile(splitAddress(to).page)), 'utf8');
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}
