import { readSections } from './ledger.ts';

/** What a kind of page may weigh at most. Bytes as sent; a KB is 1,000 of them. */
export interface SizeBar {
  /** HTML and CSS. */
  readonly markup: number;
  readonly css: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly requests: number;
  /** Elements, those of drawings too: a browser lays a page of some thousand out in a blink, even a phone's. */
  readonly elements: number;
}

const KB = 1000;
const everyPage: SizeBar = {
  markup: 40 * KB,
  css: 9 * KB,
  scripts: 10 * KB,
  fonts: 28 * KB,
  requests: 7,
  elements: 1_600,
};

/** Pages that list all of something are as long as it is. */
const longPages: Readonly<Record<string, Partial<SizeBar>>> = {
  '/briefing/': { markup: 190 * KB, elements: 17_000 },
  '/claims/': { elements: 3_000 },
  '/data/': { elements: 3_000 },
  '/figures/*': { elements: 2_600 },
  '/glossary/': { elements: 2_400 },
  '/sources/': { markup: 85 * KB, elements: 7_000 },
  '/timeline/': { elements: 2_600 },
};

const notesWithin = 80;
const noteBytes = 0.3 * KB;

/** The bar of a kind of page, such as `/about/` or `/claims/*`; a section's grows with its notes. */
export function sizeBar(kind: string): SizeBar {
  const section = readSections().find(({ id }) => kind === `/${id}/`);
  if (section !== undefined) {
    const more = Math.max(0, section.cited.length - notesWithin) * noteBytes;
    return { ...everyPage, markup: everyPage.markup + more, requests: 6, elements: 3_200 };
  }
  if (kind === '/embed/*') return { ...everyPage, markup: 20 * KB };
  return { ...everyPage, ...longPages[kind] };
}
