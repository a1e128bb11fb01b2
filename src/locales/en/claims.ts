import type { ClaimFields } from '../../schemas/claim.ts';
import type { SourceFields } from '../../schemas/source.ts';
import { join, plural } from './lists.ts';

/** The words of the list of claims. */
export const claimListWords = {
  title: 'Claims',
  lead: (claims: number, sources: number) =>
    `The ledger behind the text: ${plural(claims, 'claim', 'claims')} on ` +
    `${plural(sources, 'source', 'sources')}. Each has a page with its sources, its numbers and ` +
    'what a reader should know of it.',
  bySection: 'By section',
  count: (claims: number) => plural(claims, 'claim', 'claims'),
  sources: (sources: number) => plural(sources, 'source', 'sources'),
};

/** The words of the form that narrows a list. Counts arrive as texts, since a script fills them in. */
export const filterWords = {
  label: 'Narrow the list',
  text: 'Words',
  section: 'Section',
  standing: 'Standing',
  kind: 'Kind of source',
  strand: 'Strand',
  any: 'All',
  all: (total: string, many: string) => `All ${total} ${many}`,
  some: (shown: string, total: string, many: string) => `${shown} of ${total} ${many}`,
  none: 'Nothing in the list matches this.',
  reset: 'Show all again',
  claims: 'claims',
  events: 'events',
  sources: 'sources',
};

/** The words of a claim's own page. */
export const claimWords = {
  ofSection: (section: string) => `Claim · ${section}`,
  description: (standing: string, publishers: readonly string[]) =>
    `${standing}. What the claim rests on: ${join(publishers)}.`,
  known: 'How it is known',
  saidBy: 'Whose word',
  holdsFor: 'Holds for',
  when: {
    before: (period: string) => `before the period told here (${period})`,
    during: (period: string) => `in the period told here (${period})`,
    after: (period: string) => `after the period told here (${period})`,
  } satisfies Record<ClaimFields['when'], (period: string) => string>,
  ours: {
    calculation: 'Our calculation: worked out from the numbers of the sources, as shown below.',
    reading: 'Our reading: a judgment on what the sources show, and do not show.',
  },
  /** Where the document shows that somebody said it, and no more. */
  documentedThat: 'The document shows that it was said, not that it is so.',
  note: 'What to know about it',
  numbers: 'Its numbers',
  number: 'Number',
  unit: 'Of what',
  what: 'What',
  main: 'The claim’s number',
  computed: 'How it is computed',
  computedLead: 'Every build works these out again and stops where they do not follow.',
  inputs: 'Numbers from other claims and tables:',
  sources: 'Sources',
  lookFor: (locator: string) => `Look for: “${locator}”`,
  read: {
    original: 'read in the original',
    copy: 'read in a copy',
    summary: 'read in a summary only',
  } satisfies Record<SourceFields['read'], string>,
  inList: 'In the list of sources',
  places: 'Where it stands',
  notCited: 'No section cites it; it belongs to the ledger of this section.',
  reference: (section: string, reference: string) => `${section}, reference ${reference}`,
  again: (mention: number) => `again (${mention})`,
  figure: 'Figure:',
  event: 'Timeline:',
  neighbors: 'Previous and next claim',
  previous: 'Previous claim',
  next: 'Next claim',
};

/** How a computed number is told in words, where signs are not enough. */
export const formulaWords = {
  days: (span: string) => `the days from ${span}, the first and the last counted`,
  rows: (table: string) => `the rows of “${table}”`,
  rowsWith: (table: string, column: string, value: string) =>
    `those rows of “${table}” whose ${column} is “${value}”`,
  percent: (number: string) => `${number}%`,
};
