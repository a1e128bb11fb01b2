/** The words of what can be taken along. */
export const carryWords = {
  text: 'The whole text as Markdown',
  textDetail: 'With its notes as footnotes, to quote from and for programs.',
  zip: 'This site as a folder (zip)',
  zipDetail: 'Unpack it and open index.html: it needs no server and no network.',
  data: 'Every table and claim as data',
  dataDetail: 'CSV, JSON and a data package.',
  feed: 'What changed, as a feed',
  feedDetail: 'Editions, additions and corrections, for a reader of feeds (Atom).',
};

/** The words of the file for programs that read. */
export const llmsWords = {
  whole: 'The whole',
  briefing: 'the whole text with its notes and sources, as plain Markdown.',
};
