import { formatDate } from '~/format/date.ts';
import { registry } from '~/registry/index.ts';
import { words } from '../ledger.ts';
import { cslItem, type CslItem } from './csl-item.ts';
import { citationLine } from './format-citation.ts';
import type { Work } from './works.ts';

const { explainer } = registry;

/** A work's record for reference managers. @param site where the site lives (`Astro.site`). */
export function itemOf(work: Work, site: URL | undefined): CslItem {
  // Astro's settings always say where the site lives.
  const origin = site ?? new URL(explainer.siteUrl);
  const edition = words.foot.address(explainer.name, explainer.edition, formatDate(explainer.asOf));
  return cslItem(work, explainer, origin, edition);
}

/** How APA sets a claim's citation, with a letter in place of its title. */
let frame: string | undefined;
const placeholder = 'X';

/**
 * A claim's citation as a line in the style of APA. A ledger may hold many thousand claims, and a
 * citation takes some milliseconds: the style is asked once, and its line filled in for each.
 */
export function claimLine(work: Work, site: URL | undefined): string {
  const item = itemOf(work, site);
  frame ??= citationLine({ ...item, title: placeholder, URL: placeholder }, 'apa');
  const [before = '', between = '', after = ''] = frame.split(placeholder);
  // A title that ends a sentence of its own needs no full stop.
  const joint = /[.?!]$/.test(item.title) ? between.replace(/^\./, '') : between;
  return `${before}${item.title}${joint}${item.URL}${after}`;
}
