import type { Standing } from '../schemas/claim.ts';
import { accessibilityWords } from './en/accessibility.ts';
import { aboutWords } from './en/about.ts';
import { carryWords, llmsWords } from './en/carry.ts';
import { claimListWords, claimWords, filterWords, formulaWords } from './en/claims.ts';
import { citeWords } from './en/cite.ts';
import { embedWords } from './en/embed.ts';
import { briefingWords, pdfWords, summaryWords } from './en/print.ts';
import {
  changeWords,
  dataWords,
  glossaryWords,
  sourceListWords,
  timelineWords,
} from './en/reference.ts';
import { searchWords } from './en/search.ts';

/** Words joined as a list: "A", "A and B", "A, B and C". */
function join(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Bodies whose name takes an article in a sentence: "the Department of Justice", but "Fox News". */
const takesArticle =
  /^(?!The |A |An ).*\b(?:Department|Office|Bureau|Government|government|White House|Union|Council|Institute|Federation|Association|Project|Court|Press|Service|Agency|Committee|Board|Library|ministry|cabinet)\b/;

/** A name as it stands within a sentence. */
function inSentence(name: string): string {
  return takesArticle.test(name) ? `the ${name}` : name.replace(/^An? /, (a) => a.toLowerCase());
}

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** The words of the interface in English: everything that a reader sees and no content file holds. */
export const en = {
  join,

  page: {
    skip: 'Skip to the text',
    title: (page: string, site: string) => (page === site ? site : `${page} · ${site}`),
    menu: 'Menu',
    home: 'Front page',
    sections: 'Sections',
    pages: 'Reference',
    claims: 'Claims',
    sources: 'Sources',
    glossary: 'Glossary',
    about: 'About',
    search: 'Search',
    briefing: 'On one page',
    contents: 'Contents',
    notFound: 'Not found',
    /** What a listener hears of the link to a passage, and what is said once its address is copied. */
    link: 'Link to this passage',
    linkCopied: 'Link copied',
    /** In place of what stood at an old address; `to` is the title of the page that it has moved to. */
    moved: (to: string) => `This has moved: ${to}`,
  },

  foot: {
    edition: (edition: number) => `Edition ${edition}`,
    asOf: (date: string) => `The text holds for ${date}.`,
    checked: (date: string) => `Last checked against its sources on ${date}.`,
    more: 'Further pages',
    timeline: 'Timeline',
    figures: 'Figures',
    data: 'Data',
    changes: 'What changed',
    cite: 'Cite this page',
    /** How a page is cited; `page` is left out for the front page. */
    citation: (of: {
      publisher: string;
      page: string | undefined;
      name: string;
      edition: number;
      asOf: string;
      checked: string;
    }) =>
      `${of.publisher}${of.page === undefined ? '' : `, “${of.page.replace(/([^?!])$/, '$1,')}”`}` +
      `${of.page === undefined ? ', ' : ' '}${of.name}, edition ${of.edition}, ` +
      `as of ${of.asOf}, checked ${of.checked},`,
    license: 'Text and figures may be used under CC BY 4.0, the code under the MIT license.',
    contact: 'Write to us:',
    address: (name: string, edition: number, asOf: string) =>
      `${name}, edition ${edition}, as of ${asOf}`,
    /** Between a sheet's number and that of all sheets. */
    sheetOf: ' of ',
  },

  section: {
    number: (order: number, title: string) => `Section ${order}: ${title}`,
    shortNumber: (order: number) => `Section ${order}`,
    inShort: 'In short',
    now: 'At the last check',
    asOf: (date: string) => `As of ${date}`,
    minutes: (minutes: number) => plural(minutes, 'minute to read', 'minutes to read'),
    references: (count: number) => plural(count, 'reference', 'references'),
    print: 'Prints well, notes and all',
    onePage: 'All sections on one page',
    onThisPage: 'On this page',
    sinceThenChecked: (date: string) => `Last checked on ${date}`,
    previous: 'Previous section',
    next: 'Next section',
    neighbors: 'Previous and next section',
    anchor: (heading: string) => `Link to: ${heading}`,
  },

  views: {
    for: 'For',
    against: 'Against',
    between: 'In between',
    courts: 'The courts',
  },

  note: {
    heading: 'Notes and sources',
    ofSection: (title: string) => `Notes and sources: ${title}`,
    lead: 'Each number in the text leads to its note here; the mark and the word say how it is known.',
    name: (reference: string) => `Note ${reference}`,
    saidBy: (names: readonly string[]) => `Said by ${join(names.map(inSentence))}`,
    ourCalculation: 'our calculation',
    ourReading: 'our reading of the sources',
    comment: 'Note:',
    back: 'Back to the text',
    backTo: (mention: number) => `Back to the text, mention ${mention}`,
    mention: (mention: number) => String(mention),
    claimPage: 'This claim’s page',
    whole: 'The whole note',
    close: 'Close',
  },

  standing: {
    documented: 'Documented',
    reported: 'Reported',
    claimed: 'Claimed',
    disputed: 'Disputed',
  } satisfies Record<Standing, string>,

  standingDetail: {
    /** Documented is then that somebody said it, not that it is so. */
    documentedThat: (names: readonly string[]) =>
      `Documented: that ${join(names.map(inSentence))} said it`,
    claimedBy: (names: readonly string[]) => `Claimed by ${join(names.map(inSentence))}`,
  },

  standingMeaning: {
    documented: 'A primary document or an official data set shows it.',
    reported: 'Established independent newsrooms or researchers report it.',
    claimed: 'It rests on one party’s word.',
    disputed: 'Sources conflict, and the note says how.',
  } satisfies Record<Standing, string>,

  source: {
    reprint: 'reprint',
    noLink: 'no link',
    addressAt: (note: string) => `(address at ${note})`,
    undated: 'undated',
    opens: (publisher: string) => `at ${publisher}`,
  },

  figure: {
    source: 'Source:',
    sources: 'Sources:',
    publishers: (names: readonly string[], others: number) =>
      others === 0 ? join(names) : `${names.join(', ')} and ${others} others`,
    allSources: (count: number) => `All ${count} documents`,
    documents: 'Documents it is drawn from',
    rows: (count: number) => `The ${plural(count, 'row', 'rows')} behind it`,
    rowsOf: (count: number, table: string) => `${plural(count, 'row', 'rows')} behind it: ${table}`,
    /** A way to carry away one of several tables. */
    ofTable: (way: string, table: string) => `${way}: ${table}`,
    rowsApart: (title: string) => `The rows behind it: ${title}`,
    page: 'This figure on its own page',
    inFull: 'The figure in full, with its rows and sources',
    csv: 'Rows as CSV',
    json: 'Rows as JSON',
    svg: 'Drawing as SVG',
    png: 'Drawing as PNG',
    whole: 'All sections',
    embed: embedWords,
    list: 'Figures',
    listLead: 'Every figure has a page of its own, with its rows to read and to carry away.',
    pageTitle: (question: string) => `Figure: ${question}`,
    inSection: 'In its section:',
    inTimeline: 'Every event in full: the timeline',
  },

  table: {
    scrolls: (title: string) => `Table: ${title}`,
    unnamed: 'Table',
    unknown: 'not known',
    yes: 'yes',
    no: 'no',
    sources: (count: number) => plural(count, 'source of the rows', 'sources of the rows'),
    claim: 'Claim',
  },

  claimList: claimListWords,
  filter: filterWords,
  claim: claimWords,
  formula: formulaWords,
  sourceList: sourceListWords,
  glossary: glossaryWords,
  timeline: timelineWords,
  data: dataWords,
  changes: changeWords,
  cite: citeWords,
  about: aboutWords,
  accessibility: accessibilityWords,
  search: searchWords,
  carry: carryWords,
  llms: llmsWords,

  front: {
    month: (period: string) => `Day by day, ${period}`,
    openMonth: (count: number) => `All ${count} events`,
    openNumbered: (count: number) => `The ${count} events shown by number`,
    everyEvent: 'Every event in full, with its sources: the timeline',
    sections: (count: number) =>
      [
        'No sections',
        'One section',
        'Two sections',
        'Three sections',
        'Four sections',
        'Five sections',
        'Six sections',
        'Seven sections',
        'Eight sections',
        'Nine sections',
      ][count] ?? `${count} sections`,
    read: 'Read the section',
    marks: 'How to read it',
    marksLead:
      'Every number and every assertion is a link. It leads to a note with its sources and says how it is known:',
    marksMore: 'How claims are weighed',
    inText: 'In running text only claimed and disputed carry their mark.',
    carry: 'Carry it away',
    carryBriefing: 'The whole briefing on one page',
    carryBriefingDetail: 'All sections with their notes, to read in one go or to print.',
    carryClaims: 'Every claim',
    carryClaimsDetail: (claims: number, sources: number) =>
      `${plural(claims, 'claim', 'claims')}, each with its standing, and the ` +
      `${plural(sources, 'source', 'sources')} they rest on.`,
    carryCite: 'To cite',
  },

  briefing: briefingWords,
  summary: summaryWords,
  pdf: pdfWords,

  notFound: {
    title: 'This page is not here',
    lead: 'No page stands at this address. Addresses of this site, once published, are kept for good; so the address may have been cut short or mistyped on its way here.',
    try: 'What you look for may be in one of these:',
  },
};

/** What any language must say. */
export type Words = typeof en;
