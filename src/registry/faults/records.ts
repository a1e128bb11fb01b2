// Misspelled on purpose:
// cspell:ignore limt lones
import type { Fault } from './fault.ts';

/** Sources, quotes, terms, events, changes and strands. */
export const records: readonly Fault[] = [
  {
    title: 'a source that nothing cites',
    changes: { 'content/claims/loans.yaml': [['      - {source: leaflet, locator: cards}\n', '']] },
    problems: [
      'content/sources/news.yaml:11:5 leaflet: nothing cites this source; cite it from a claim, quote, term or table row, or remove it',
    ],
  },
  {
    title: 'one id for two sources',
    changes: {
      'content/sources/news.yaml': [['id: leaflet', 'id: loan-report']],
      'content/claims/loans.yaml': [['      - {source: leaflet, locator: cards}\n', '']],
    },
    problems: [
      'content/sources/news.yaml:11:5 loan-report: this id is given twice, first in content/sources/official.yaml:2; give one source another id, or remove it',
    ],
  },
  {
    title: 'a quote by nobody known, from no source',
    changes: {
      'content/quotes.yaml': [
        ['[orla-finch]', '[orla]'],
        ['source: courier', 'source: currier'],
      ],
    },
    problems: [
      'content/quotes.yaml:3:15 fewer-books: nobody in people.yaml has the id "orla"; add the person or body to people.yaml',
      'content/quotes.yaml:5:5 fewer-books: no source has the id "currier"; did you mean courier? Or add it to a file of sources/',
    ],
  },
  {
    title: 'a term with the id of a person',
    changes: {
      'content/glossary.yaml': [['id: lending-card', 'id: orla-finch']],
      'content/sections/loans.mdx': [['term:lending-card', 'term:orla-finch']],
    },
    problems: [
      'content/glossary.yaml:2:5 orla-finch: a person or body has this id too, and both stand on one page; give the term another id',
    ],
  },
  {
    title: 'a summary sheet that calls disputed what is not, or what is not there',
    changes: {
      'content/explainer.yaml': [
        [
          'strands:',
          'summary_sheet: {question: What changed?, disputed: [{claim: loan-limit, words: the count}, {claim: nothing, words: the rest}]}\nstrands:',
        ],
      ],
    },
    problems: [
      'content/explainer.yaml:11:54 loan-limit is documented, not disputed; name a disputed claim, or remove it from the sheet',
      'content/explainer.yaml:11:93 no claim has the id "nothing"; name a claim of the ledger',
    ],
  },
  {
    title: 'a term of no section, from no source',
    changes: {
      'content/glossary.yaml': [
        ['section: loans', 'section: lawns'],
        ['source: loan-report', 'source: report'],
      ],
    },
    problems: [
      'content/glossary.yaml:5:5 lending-card: no source has the id "report"; add it to a file of sources/',
      'content/glossary.yaml:6:5 lending-card: no section or strand has the id "lawns"; did you mean loans? Or use one of: loans, council; or add it to strands in explainer.yaml',
    ],
  },
  {
    title: 'an event on no strand, with an unknown claim',
    changes: {
      'content/timeline.yaml': [
        ['strand: loans', 'strand: mayor'],
        ['[loan-limit]', '[loan-limits]'],
      ],
    },
    problems: [
      'content/timeline.yaml:4:5 limit-raised: no section or strand has the id "mayor"; use one of: loans, council; or add it to strands in explainer.yaml',
      'content/timeline.yaml:7:14 limit-raised: no claim has the id "loan-limits"; did you mean loan-limit? Or name a claim of the ledger',
    ],
  },
  {
    title: 'an event that ends before it begins',
    changes: {
      'content/timeline.yaml': [['date: 2023-05-02', 'date: 2023-05-02\n    to: 2023-05-01']],
    },
    problems: [
      'content/timeline.yaml:4:5 limit-raised: to 2023-05-01 is earlier than date 2023-05-02; exchange them, or correct one',
    ],
  },
  {
    title: 'an event with a number that its claims do not hold',
    changes: { 'content/timeline.yaml': [['to 12 books', 'to 14 books']] },
    problems: [
      'content/timeline.yaml:6:5 limit-raised: "14" stands here, but loan-limit holds 12; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'one edition twice',
    changes: {
      'content/changes.yaml': [
        [
          'changes:\n',
          'changes:\n  - {id: edition-one, date: 2024-03-15, kind: edition, edition: 1, text: The first.}\n',
        ],
      ],
    },
    problems: [
      'content/changes.yaml:6:5 edition-1: edition 1 is that of edition-one too; give each edition its own number',
    ],
  },
  {
    title: 'an edition that no change tells of',
    changes: { 'content/explainer.yaml': [['edition: 1', 'edition: 2']] },
    problems: [
      'content/explainer.yaml:8:1 changes.yaml has no entry for edition 2; add one of kind: edition with this number, or correct the number',
    ],
  },
  {
    title: 'a correction of a claim that is not there',
    changes: {
      'content/changes.yaml':
        'changes:\n  - {id: edition-1, date: 2024-03-15, kind: edition, edition: 1, text: The first.}\n  - {id: one, date: 2024-03-16, kind: correction, text: The limit was wrong., claims: [loan-limt]}\n',
    },
    problems: [
      'content/changes.yaml:3:88 one: no claim has the id "loan-limt"; did you mean loan-limit? Or name a claim of the ledger',
    ],
  },
  {
    title: 'a strand that is a section',
    changes: { 'content/explainer.yaml': [['id: council', 'id: loans']] },
    problems: [
      'content/explainer.yaml:12:6 strand loans is a section; remove the strand: a section is one of its own accord',
    ],
  },
  {
    title: 'a claims file of no section',
    changes: {
      'content/claims/rooms.yaml':
        'claims:\n  - id: rooms\n    statement: The rooms stay open.\n    when: during\n    standing: documented\n    sources:\n      - {source: loan-report, locator: rooms}\n',
    },
    problems: [
      'content/claims/rooms.yaml:1:1 no section or strand has the id "rooms"; write its section, or add it to strands in explainer.yaml',
    ],
  },
  {
    title: 'statements of a report that is not named, weighed nowhere',
    changes: {
      'content/statements.yaml': `statements:
  - id: shorter-loans
    says: Loans became shorter.
    adds: By how much.
    section: lones
    heading: how-long
    claims: [loan-limit]
`,
    },
    problems: [
      'content/explainer.yaml:1:1 the report that is weighed is not named; add occasion: the source whose statements statements.yaml weighs',
      'content/statements.yaml:5:5 shorter-loans: no section has the id "lones"; did you mean loans? Or name a file of sections/',
    ],
  },
  {
    title: 'a statement under an unknown heading, by claims that are not told there',
    changes: {
      'content/explainer.yaml': [['publisher:', 'occasion: currier\npublisher:']],
      'content/statements.yaml': `statements:
  - id: shorter-loans
    says: Loans became shorter.
    adds: By how much.
    section: loans
    heading: how-lon
    claims: [loan-limits, loan-limit]
`,
    },
    problems: [
      'content/explainer.yaml:4:1 no source has the id "currier"; did you mean courier? Or add it to a file of sources/',
      'content/statements.yaml:6:5 shorter-loans: loans has no heading with the id "how-lon"; use one of: how-much, since-then',
      'content/statements.yaml:7:14 shorter-loans: no claim has the id "loan-limits"; did you mean loan-limit? Or name a claim of the ledger',
    ],
  },
];
