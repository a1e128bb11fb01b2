import { plural } from './lists.ts';

/** The words of the search. */
export const searchWords = {
  title: 'Search',
  lead: 'Search the text, claims, figures, events, terms, sources and tables.',
  label: 'Words to find',
  button: 'Search',
  without:
    'The search needs scripts, which do not run here. Everything can be looked up in these lists:',
  lists: 'Or look it up',
  list: {
    contents: 'The sections and their headings',
    claims: (count: number) => plural(count, 'claim', 'claims'),
    glossary: 'The glossary, and who is who',
    timeline: (count: number) => plural(count, 'event', 'events'),
    figures: (count: number) => plural(count, 'figure', 'figures'),
    sources: (count: number) => plural(count, 'source', 'sources'),
    data: (count: number) => plural(count, 'table', 'tables'),
  },
  loading: 'The index is being loaded.',
  failed: 'The index could not be loaded. Load the page again, or look in the lists below.',
  none: 'Nothing was found. Try fewer or other words.',
  one: 'One result',
  many: (count: string) => `${count} results`,
  some: 'Nothing has all these words; this has some of them.',
  all: (count: string) => `Show all ${count}`,
  /** By the kinds of client/search-index.ts. */
  kind: {
    text: 'In the text',
    term: 'Terms',
    figure: 'Figures',
    claim: 'Claims',
    event: 'Events',
    person: 'People and bodies',
    table: 'Tables',
    source: 'Sources',
  },
  /** Words so common that they find nothing, in small letters. */
  common: (
    'a about an and any are as at be been being but by can could did do does for from had has have he her ' +
    'his how i in into is it its me my of on or our per said say says she so than that the their them ' +
    'then there these they this those to us was we were what when where which while who whom whose why ' +
    'will with would you your'
  ).split(' '),
};
