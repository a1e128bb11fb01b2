import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { distFolder, pageFile } from './built-pages.ts';

/** What a first visit to a page loads, in bytes: fonts and pictures as they are, all else as brotli 11. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly total: number;
  readonly requests: number;
  /** Elements of its markup, those of drawings too. */
  readonly elements: number;
}

/**
 * Weighs a built page by what its markup asks for, without a browser: the page, its style sheets for screens,
 * the fonts that these name, its scripts, its icon, and pictures that do not wait for the reader to come near.
 * @param path from the site's root, such as `/about/`.
 */
export function weighPage(path: string, folder = distFolder): PageWeight {
  const elements = [...elementsOf(parser.parse(readFileSync(pageFile(path, folder), 'utf8')))];
  const addresses = (name: string, tag: string, isAsked: (element: Element) => boolean): string[] =>
    elements
      .filter((element) => element.tagName === tag && isAsked(element))
      .map(({ properties }) => properties[name])
      .filter((address): address is string => typeof address === 'string');
  const sheets = addresses('href', 'link', ({ properties: { rel, media } }) => {
    return String(rel) === 'stylesheet' && media !== 'print';
  });
  const scripts = addresses('src', 'script', () => true);
  const pictures = [
    ...addresses('src', 'img', ({ properties }) => properties.loading !== 'lazy'),
    ...addresses('href', 'link', ({ properties: { rel } }) => String(rel) === 'icon'),
  ];
  const fonts = new Set(sheets.flatMap((sheet) => fontsIn(sheet, folder)));
  const weights = {
    html: compressed(path, folder),
    css: sum(sheets.map((file) => compressed(file, folder))),
    scripts: sum(scripts.map((file) => compressed(file, folder))),
    fonts: sum([...fonts].map((file) => readFileSync(pageFile(file, folder)).length)),
  };
  const shown = sum(pictures.map((file) => compressed(file, folder)));
  return {
    ...weights,
    total: sum(Object.values(weights)) + shown,
    requests: 1 + sheets.length + scripts.length + fonts.size + pictures.length,
    elements: elements.length,
  };
}

const parser = unified().use(rehypeParse);

function* elementsOf(node: Nodes | Root): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

function fontsIn(sheet: string, folder: string): string[] {
  const css = readFileSync(pageFile(sheet, folder), 'utf8');
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, address = '']) => address);
}

const weighed = new Map<string, number>();

/** A file's size as servers send it: the same sheet is asked for by every page. */
export function compressed(address: string, folder = distFolder): number {
  const file = pageFile(address, folder);
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const size = brotliCompressSync(bytes, { params }).length;
  weighed.set(file, size);
  return size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
