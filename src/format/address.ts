import { slugOf } from './slug.ts';

/**
 * Every internal address of the site is made here, under the base path
 * (`BASE_PATH`; Astro's `base`) and with a trailing slash for pages.
 */
const base = ((import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/').replace(
  /\/*$/,
  '/',
);

/** Whether this build makes a page for each claim (integrations/claim-pages.ts). */
export const hasClaimPages =
  (import.meta.env as { HAS_CLAIM_PAGES?: boolean } | undefined)?.HAS_CLAIM_PAGES !== false;

/** The address of a path that is given without a leading slash, such as `claims/`. */
export function siteAddress(path: string): string {
  return `${base}${path}`;
}

export const homeAddress = (): string => siteAddress('');
export const sectionAddress = (id: string, fragment?: string): string =>
  siteAddress(`${id}/`) + hash(fragment);
export const briefingAddress = (fragment?: string): string =>
  siteAddress('briefing/') + hash(fragment);
/** The whole text as Markdown. */
export const briefingTextAddress = (): string => siteAddress('briefing.md');
/** The whole site in one file, named for the explainer. */
export const siteZipAddress = (name: string): string => siteAddress(`${slugOf(name)}.zip`);
export const summaryAddress = (): string => siteAddress('summary/');
export const pdfAddress = (page: 'briefing' | 'summary', paper: 'letter' | 'a4'): string =>
  siteAddress(`${page}-${paper}.pdf`);
export const claimsAddress = (fragment?: string): string => siteAddress('claims/') + hash(fragment);
/** Where a claim is found, from the root of the site: on its own page, or in a build without those in the ledger. */
export const claimPath = (id: string, hasPages = hasClaimPages): string =>
  `claims/${hasPages ? `${id}/` : hash(id)}`;
export const claimAddress = (id: string): string => siteAddress(claimPath(id));
export const sourcesAddress = (source?: string): string => siteAddress('sources/') + hash(source);
export const glossaryAddress = (term?: string): string => siteAddress('glossary/') + hash(term);
export const timelineAddress = (event?: string): string => siteAddress('timeline/') + hash(event);
/** @param fragment a part of the figure's page, such as `documents` */
export const figureAddress = (id: string, fragment?: string): string =>
  siteAddress(`figures/${id}/`) + hash(fragment);
export const figureFileAddress = (id: string, extension: 'svg' | 'png'): string =>
  siteAddress(`figures/${id}.${extension}`);
/** The drawing alone, small, in the colors of the page around it. */
export const figureThumbnailAddress = (id: string): string =>
  siteAddress(`figures/${id}.thumbnail.svg`);
/** What a script asks for to show the row behind a mark. */
export const figureMarksAddress = (id: string): string => siteAddress(`figures/${id}.marks.json`);
export const embedAddress = (id: string): string => siteAddress(`embed/${id}/`);
/** How a work is cited; without one, the list of all. */
export const citeAddress = (work?: string): string => siteAddress('cite/') + hash(work);
export const citeFileAddress = (work: string, form: string): string =>
  siteAddress(`cite/${work}.${form}`);
/** The picture that a link to a work is shown with. */
export const cardAddress = (work: string): string => siteAddress(`cards/${work}.png`);
export const tableFileAddress = (id: string, extension: 'csv' | 'json'): string =>
  siteAddress(`data/${id}.${extension}`);
export const dataAddress = (table?: string): string => siteAddress('data/') + hash(table);
/** What describes or holds all the data at once. */
export const dataFileAddress = (
  file: 'datapackage.json' | 'claims.json' | 'claims.schema.json',
): string => siteAddress(`data/${file}`);
export const accessibilityAddress = (): string => siteAddress('about/accessibility/');
export const aboutAddress = (fragment?: string): string => siteAddress('about/') + hash(fragment);
/** The SHA-256 of every file. */
export const sumsAddress = (): string => siteAddress('SHA256SUMS');
/** The changes as an Atom feed. */
export const feedAddress = (): string => siteAddress('changes.xml');
export const changesAddress = (change?: string): string => siteAddress('changes/') + hash(change);
export const searchAddress = (): string => siteAddress('search/');
/** What the search page asks for. */
export const searchIndexAddress = (): string => siteAddress('search/index.json');

/** The anchor of a figure, the same on every page. */
export const figureAnchor = (id: string): string => `figure-${id}`;
/** The anchor of the list of a figure's sources, on the figure's own page. */
export const documentsAnchor = 'documents';
/** The anchor of a table, where several share a page. */
export const tableAnchor = (id: string): string => `table-${id}`;
/** The anchor of a claim's note; ids, never numbers, since numbers move when text is edited. */
export const noteAnchor = (claim: string): string => `note-${claim}`;

/**
 * An anchor as it stands on the page. On the briefing several sections share a page,
 * so that an anchor begins with its section there.
 */
export function placedAnchor(anchor: string, section: string, isBriefing: boolean): string {
  return isBriefing ? `${section}--${anchor}` : anchor;
}

function hash(fragment: string | undefined): string {
  return fragment === undefined ? '' : `#${fragment}`;
}
