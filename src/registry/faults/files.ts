import type { Fault } from './fault.ts';

/** Files that are missing, misnamed or cannot be read. */
export const files: readonly Fault[] = [
  {
    title: 'YAML that cannot be read',
    changes: { 'content/glossary.yaml': [['term: lending card', 'term: "lending card']] },
    problems: [
      'content/glossary.yaml:4:5 this is not YAML: deficient indentation; look at this line and the one before it: indentation, quotation marks around text with a colon or a hash, brackets that close',
    ],
  },
  {
    title: 'a file that holds nothing',
    changes: { 'content/people.yaml': '# nobody\n' },
    problems: [
      'content/claims/loans.yaml:56:15 mayor-on-books: nobody in people.yaml has the id "orla-finch"; add the person or body to people.yaml',
      'content/people.yaml:1:1 this file holds nothing; write its records, or remove the file',
      'content/quotes.yaml:3:15 fewer-books: nobody in people.yaml has the id "orla-finch"; add the person or body to people.yaml',
    ],
  },
  {
    title: 'a file under a misspelled name',
    changes: { 'content/timelines.yaml': 'events: []\n' },
    problems: [
      'content/timelines.yaml:1:1 nothing reads this file; did you mean timeline.yaml? Or use: explainer.yaml, timeline.yaml, glossary.yaml, people.yaml, quotes.yaml, changes.yaml, statements.yaml, house-style.yaml, names.txt, permalinks.txt, edition.txt, README.md',
    ],
  },
  {
    title: 'a file in a folder that nothing reads',
    changes: { 'content/claim/more.yaml': 'claims: []\n' },
    problems: [
      'content/claim/more.yaml:1:1 nothing reads this file; did you mean claims? Or use: sections, claims, sources, figures, data',
    ],
  },
  {
    title: 'a kind of source that is none',
    changes: { 'content/sources/blogs.yaml': 'sources: []\n' },
    problems: [
      'content/sources/blogs.yaml:1:1 blogs: "blogs" is no kind of source; use: official, courts, news, research',
    ],
  },
  {
    title: 'a file without the list it should hold',
    changes: { 'content/quotes.yaml': [['quotes:', 'quotations:']] },
    problems: [
      'content/quotes.yaml:1:1 there is no field quotations here; this file holds one field, quotes: a list',
      'content/quotes.yaml:1:1 this file holds no list of quotes; write "quotes:" and below it one "- id: ..." a quote',
      'content/sections/loans.mdx:21:45 loans: no quote of quotes.yaml holds the 5 words "fewer new books for everybody"; take the quotation marks off and use your own words, or add the quote with its source (fewer than 4 words are free)',
    ],
  },
  {
    title: 'no section at all',
    changes: {
      'content/sections/loans.mdx': undefined,
      'content/figures/loans-compared.yaml': undefined,
      'content/data/loans-by-kind.csv': undefined,
      'content/data/loans-by-kind.yaml': undefined,
      'content/claims/loans.yaml': [],
    },
    problems: [
      'content/claims/loans.yaml:1:1 no section or strand has the id "loans"; write its section, or add it to strands in explainer.yaml',
      'content/sections:1:1 there is no section; write at least one, as sections/<id>.mdx',
    ],
  },
  {
    title: 'an empty text',
    changes: { 'content/explainer.yaml': [['publisher: The Explainer', 'publisher: ""']] },
    problems: [
      'content/explainer.yaml:4:1 publisher is empty; write the words or leave the field out',
    ],
  },
  {
    title: 'a field of explainer.yaml that is wrong, and a text with a fault of its own',
    changes: {
      'content/explainer.yaml': [['edition: 1', 'edition: first']],
      'content/timeline.yaml': [
        ['strand: loans', 'strand: council'],
        ['to 12 books', 'to 14 books'],
      ],
    },
    problems: [
      'content/explainer.yaml:8:1 edition is "first"; write a number, without quotation marks, commas or words',
      'content/timeline.yaml:6:5 limit-raised: "14" stands here, but loan-limit holds 12; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'characters that turn the direction of a text, or that nobody sees',
    changes: {
      'content/explainer.yaml': [
        ['publisher: The Explainer', String.raw`publisher: "The \u202eExplainer"`],
      ],
      'content/sections/loans.mdx': [['## How much was', '## How much\u2066 was']],
    },
    problems: [
      String.raw`content/explainer.yaml:4:1 publisher "The \u202eExplainer" holds a character that nobody sees (a control character, or one that turns the direction of the text); write the words anew`,
      'content/sections/loans.mdx:13:12 this line holds a character that nobody sees (U+2066); write the words around it anew, by hand',
    ],
  },
  {
    title: 'no explainer.yaml',
    changes: { 'content/explainer.yaml': undefined },
    problems: [
      'content/explainer.yaml:1:1 this file is missing; write it: name, period, as_of ...; every field is explained in src/schemas/explainer.ts',
    ],
  },
  {
    title: 'a pattern of names that is none',
    changes: { 'content/names.txt': 'Rule (\n' },
    problems: [
      'content/names.txt:1:1 "Rule (" is no regular expression; write brackets, dots and plus signs that stand for themselves with a backslash before them',
    ],
  },
];
