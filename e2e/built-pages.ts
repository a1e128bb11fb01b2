import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The project's folder, and where `npm run build` writes the site. */
export const projectFolder = join(import.meta.dirname, '..');
export const distFolder = join(projectFolder, 'dist');

/**
 * The path of every page in a built folder, from its root: `/`, `/about/`, `/404.html`.
 * @throws where nothing was built there.
 */
export function builtPages(folder = distFolder): string[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`no site stands in ${folder}: run "npm run build" first`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The path of every file of a built folder that some pattern fits, such as `/data/flights.csv`. */
export function builtFiles(pattern: RegExp, folder = distFolder): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => pattern.test(file))
    .sort();
}

/** The file of a page's path. */
export function pageFile(path: string, folder = distFolder): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

/**
 * One page of each kind: every page at the top, and the first of each folder of pages.
 * A kind that is added later is taken in without a change here.
 */
export function pageOfEachKind(folder = distFolder): string[] {
  const kinds = new Map<string, string>();
  for (const path of builtPages(folder)) {
    const kind = kindOfPage(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** The kind of a page: its path at the top, `/claims/*` in a folder of pages. */
export function kindOfPage(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length > 1 ? `/${parts.slice(0, -1).join('/')}/*` : path;
}

/**
 * Cuts a list into parts of about the same weight, so that several workers can share it: what weighs most
 * comes first, each to the part that is lightest so far. Without weights, parts of the same length.
 */
export function inParts<T>(
  list: readonly T[],
  count: number,
  weigh: (one: T) => number = () => 1,
): T[][] {
  const parts = Array.from({ length: count }, () => ({ weight: 0, items: [] as T[] }));
  const weighed = list.map((item) => ({ item, weight: weigh(item) }));
  for (const { item, weight } of weighed.sort((one, other) => other.weight - one.weight)) {
    const [first, ...others] = parts;
    if (first === undefined) break;
    const lightest = others.reduce(
      (best, part) => (part.weight < best.weight ? part : best),
      first,
    );
    lightest.weight += weight;
    lightest.items.push(item);
  }
  return parts.map(({ items }) => items).filter((items) => items.length > 0);
}

/**
 * What a page takes to be opened and heard, as its bytes and what even the smallest takes: measured, the
 * smallest takes as long as 50 KB more of a large one.
 */
export function byBytes(folder = distFolder): (path: string) => number {
  return (path) => statSync(pageFile(path, folder)).size + 50_000;
}
