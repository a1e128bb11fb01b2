import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create as openFont, type Font } from 'fontkit';
import type { Page } from 'playwright/test';
import { builtPages, pageFile } from './built-pages.ts';

interface Anchors {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Every character of its text, once. */
  readonly characters: string;
}

export interface CrawlFaults {
  /** `page: address: what is wrong` */
  readonly broken: string[];
  /** `page: id` where an id stands twice. */
  readonly doubled: string[];
  /** `page: characters` that one of the shipped fonts lacks. */
  readonly unshipped: string[];
}

/**
 * Reads every page of a built folder and follows each internal address and fragment to its file and id.
 * The browser only parses: nothing is loaded.
 */
export async function crawl(page: Page, folder: string, basePath = '/'): Promise<CrawlFaults> {
  const pages = new Map<string, Anchors>();
  for (const path of builtPages(folder)) {
    pages.set(path, await page.evaluate(findAnchors, readFileSync(pageFile(path, folder), 'utf8')));
  }
  const broken = [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const fault = findFault(link, path);
      return fault === undefined ? [] : [`${path}: ${link}: ${fault}`];
    }),
  );
  const doubled = [...pages].flatMap(([path, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`),
  );
  const fonts = shippedFonts(folder);
  const unshipped = [...pages].flatMap(([path, { characters }]) => {
    const lacking = Array.from(characters).filter(
      (one) =>
        one >= ' ' && !fonts.every((font) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    );
    return lacking.length === 0 ? [] : [`${path}: ${lacking.join(' ')}`];
  });
  return { broken, doubled, unshipped };

  function findFault(link: string, from: string): string | undefined {
    if (/^(https?:|mailto:)/.test(link)) return undefined;
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return 'this scheme does not belong in a page';
    const url = new URL(link, `https://folder.example${basePath}${from.slice(1)}`);
    if (!url.pathname.startsWith(basePath)) return `this does not begin with ${basePath}`;
    const target = `/${decodeURIComponent(url.pathname.slice(basePath.length))}`;
    const anchors = pages.get(target);
    if (anchors === undefined) {
      return existsSync(join(folder, target)) && !target.endsWith('/') ? undefined : 'no such file';
    }
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment === '' || anchors.ids.includes(fragment)) return undefined;
    return `no such id on that page; it has ${anchors.ids.slice(0, 40).join(', ')}`;
  }
}

function shippedFonts(folder: string): Font[] {
  const assets = join(folder, '_astro');
  const fonts = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
  if (fonts.length === 0) throw new Error(`${assets} holds no font`);
  return fonts.map((file) => openFont(readFileSync(join(assets, file))) as Font);
}

/** Runs in the browser: every id of a page, every address that it names, every character that it shows. */
function findAnchors(html: string): Anchors {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const links = ['href', 'xlink:href', 'src', 'action', 'poster', 'data'].flatMap((name) =>
    [...parsed.querySelectorAll(`[${CSS.escape(name)}]`)].map((element) =>
      (element.getAttribute(name) ?? '').trim(),
    ),
  );
  const sets = [...parsed.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0]),
  );
  return {
    ids: [...parsed.querySelectorAll('[id]')].map((element) => element.id),
    links: [...links, ...sets.filter((address) => address !== undefined)],
    characters: [...new Set(parsed.body.textContent)].join(''),
  };
}
