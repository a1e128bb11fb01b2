import { plural } from './lists.ts';

/** The words of the briefing: all of the explainer on one page, and on paper. */
export const briefingWords = {
  title: 'The briefing',
  lead: (sections: number) =>
    `All ${sections} sections on one page, each with its notes, and what belongs to them.`,
  contents: 'Contents',
  period: (span: string) => `The period: ${span}`,
  edition: (edition: number, asOf: string, checked: string) =>
    `Edition ${edition}. The text holds for ${asOf} and was last checked against its sources on ${checked}.`,
  onTheWeb: 'On the web:',
  howToRead: 'How to read it',
  howToReadText:
    'Every number and every assertion carries the number of a note, such as 2.14: the fourteenth note of ' +
    'section 2, at that section’s end. The note names the sources and says how the claim is known:',
  inText: 'In running text only claimed and disputed carry their mark.',
  summary: 'The whole in one page',
  figures: 'Figures',
  tables: 'Tables',
  tablesOf: (title: string) => `Tables: ${title}`,
  section: (order: number, title: string) => `${order} ${title}`,
  timeline: 'Timeline',
  date: 'Date',
  event: 'What happened',
  strand: 'Strand',
  notes: 'Notes',
  timelineTable: (events: number, period: string) =>
    `${plural(events, 'event', 'events')}, by day; the period told here is ${period}`,
  onlyOnTheWeb: 'on the web',
  glossary: 'Glossary',
  method: 'Method and standing',
  changes: 'What changed',
  citing: 'How to cite',
  citeWhole: 'The briefing',
  citePart:
    'A section, a claim or a figure has an address of its own, which lasts: it stands under the title of ' +
    'the section, and a claim’s is the site’s address followed by “claims/” and the claim’s id, as each note’s number links to it on the web.',
  imprint: 'Imprint',
  imprintMade:
    'Text, figures, tables and notes were drawn from one ledger of claims in one pass; so was this document.',
};

/** The words of the one-sheet summary. */
export const summaryWords = {
  title: 'Summary',
  lead: (sections: number) =>
    `The whole matter on one sheet: ${plural(sections, 'answer', 'answers')}, each with its number.`,
  month: (span: string) => `Day by day, ${span}`,
  monthDescription: (
    events: number,
    span: string,
    lanes: readonly { title: string; count: number }[],
  ) =>
    `${plural(events, 'event', 'events')} from ${span}, a square each, on the day on which it began: ` +
    `${lanes.map(({ title, count }) => `${title} ${count}`).join(', ')}.`,
  square: 'Each square is an event, on the day on which it began.',
  disputed: 'What is disputed',
  disputedLead: 'Sources conflict on these; the notes say how, and what would settle it.',
  readOn: 'Where to read on',
  readOnText: (claims: number, sources: number) =>
    `The whole explainer, with ${plural(claims, 'claim', 'claims')} and their ` +
    `${plural(sources, 'source', 'sources')}, each number linked to where it stands:`,
  code: (address: string) => `QR code of ${address}`,
  edition: (edition: number, asOf: string, checked: string) =>
    `Edition ${edition}, as of ${asOf}, checked ${checked}`,
};

/** The words of the links to the PDFs. */
export const pdfWords = {
  heading: 'Print and PDF',
  briefing: 'The briefing as PDF',
  summary: 'One-sheet summary as PDF',
  onePage: 'All on one page',
  sheet: 'Summary on one sheet',
  letter: 'Letter',
  a4: 'A4',
  /** The name of a link that shows its paper alone. */
  file: (name: string, paper: string) => `${name}, ${paper} paper`,
};
