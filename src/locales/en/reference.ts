import type { Change } from '../../schemas/change.ts';
import type { SourceGroup } from '../../schemas/source.ts';
import type { Column } from '../../schemas/table.ts';
import { plural } from './lists.ts';

/** The words of the list of sources. */
export const sourceListWords = {
  title: 'Sources',
  lead: (sources: number) =>
    `${plural(sources, 'document or report', 'documents and reports')} that the claims rest on, ` +
    'by kind and publisher, each with the claims that cite it.',
  byKind: 'By kind',
  groups: {
    official: 'Official documents',
    courts: 'Courts',
    news: 'News reports',
    research: 'Research and analysis',
  } satisfies Record<SourceGroup, string>,
  claims: (claims: number) => plural(claims, 'claim rests on it', 'claims rest on it'),
  serves: 'Bears out a definition, a quotation or a row of a table.',
};

/** The words of the glossary. */
export const glossaryWords = {
  title: 'Glossary',
  lead: 'What the terms mean, and who the people and bodies are whose word is cited.',
  terms: 'Terms',
  who: 'Who is who',
  person: 'People',
  body: 'Bodies',
  also: 'Also:',
  source: 'Source:',
  asOf: (date: string) => `as of ${date}`,
  claims: (claims: number) => plural(claims, 'claim is their word', 'claims are their word'),
};

/** The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  lead: (events: number, period: string) =>
    `${plural(events, 'event', 'events')}, by day, each with the claims that it restates. ` +
    `The period told here is ${period}.`,
  during: (period: string) => `The period: ${period}`,
  before: 'Before',
  after: 'After',
  parts: 'Parts of the timeline',
  restsOn: 'Rests on:',
  /** The events of the period as a table. */
  table: {
    title: 'Events of the period',
    description:
      'A row is an event that began in the period, with the strand it belongs to and the claims that bear it out.',
    columns: {
      number: { title: 'No.', unit: 'in order of time', meaning: 'Its number in the drawing.' },
      date: { title: 'Date', meaning: 'The day, or the first of several.' },
      until: { title: 'Until', meaning: 'The last day, where it lasted; otherwise empty.' },
      strand: { title: 'Strand', meaning: 'The section that tells of it, or the courts.' },
      event: { title: 'Event', meaning: 'What happened.' },
      claims: { title: 'Claims', meaning: 'The claims that bear it out.' },
    },
  },
};

/** The words of the list of tables. */
export const dataWords = {
  title: 'Data',
  lead: (tables: number) =>
    `${plural(tables, 'table', 'tables')}, each as CSV and JSON. An empty cell means that the ` +
    'number is not known, never that it is zero.',
  tables: 'Tables',
  whole: 'All of it',
  package: 'datapackage.json',
  packageDetail: 'describes every table to programs, by the rules of Frictionless Data.',
  claims: 'claims.json',
  claimsDetail: 'holds every claim with its standing, numbers and sources.',
  schema: 'claims.schema.json',
  schemaDetail: 'says what claims.json may hold, as a JSON Schema.',
  sums: 'SHA256SUMS',
  sumsBefore: 'Whether files were copied whole is told by',
  sumsAfter: 'It holds the SHA-256 of every file of this site; in a folder with them run',
  sumsCommand: 'sha256sum -c --ignore-missing SHA256SUMS',
  terms:
    'The names of files and columns are kept from edition to edition. Other sites may load these files directly.',
  formulas:
    'In a CSV, a text that a spreadsheet would run as a formula has an apostrophe before it; the JSON holds it as it is.',
  rows: (rows: number) => plural(rows, 'row', 'rows'),
  columns: (columns: number) => plural(columns, 'column', 'columns'),
  sources: (sources: number) => plural(sources, 'source', 'sources'),
  column: 'Column',
  holds: 'Holds',
  meaning: 'Meaning',
  drawnIn: 'Drawn in:',
  csv: 'CSV',
  json: 'JSON',
  file: (title: string, kind: string) => `${title}, as ${kind}`,
  types: {
    date: 'a day',
    month: 'a month',
    number: 'a number',
    text: 'text',
    source: 'ids of sources',
    claim: 'ids of claims',
    boolean: 'yes or no',
  } satisfies Record<Column['type'], string>,
  license: {
    'public domain': 'Public domain: a federal government’s own numbers.',
    'CC BY 4.0': 'CC BY 4.0: our compilation from the sources named here.',
  },
};

/** The words of the list of changes. */
export const changeWords = {
  title: 'Changes',
  lead: 'Every edition, and every addition and correction since, newest first.',
  kind: {
    edition: 'Edition',
    addition: 'Addition',
    correction: 'Correction',
  } satisfies Record<Change['kind'], string>,
  edition: (edition: number) => `Edition ${edition}`,
  unpublished: 'not yet published',
  /** Beside the words that were corrected. */
  corrected: (date: string) => `(corrected ${date})`,
  correctedOn: (date: string) => `Corrected on ${date}:`,
  feed: 'Changes as a feed (Atom)',
  claims: 'Claims that it touches:',
};
