// Misspelled on purpose:
// cspell:ignore courer fynch
import type { Fault } from './fault.ts';

/** Claims that contradict themselves, their sources or the period. */
export const claims: readonly Fault[] = [
  {
    title: 'one id for two claims',
    changes: {
      'content/claims/loans.yaml': [['id: loans-2022', 'id: loan-limit']],
      'content/figures/loans-compared.yaml': [['references: {before: loans-2022.value}\n', '']],
    },
    problems: [
      'content/claims/loans.yaml:11:5 loan-limit: this id is given twice, first in content/claims/loans.yaml:2; give one claim another id, or remove it',
      'content/claims/loans.yaml:36:15 loans-change: derived.value cannot be computed: no claim has the id "loans-2022" (did you mean loans-2023? Or name a claim of the ledger); correct "percentChange(loans-2022.value, loans-2023.value)"',
    ],
  },
  {
    title: 'one id for two claims in two files',
    changes: {
      'content/claims/council.yaml':
        'claims:\n  - id: loan-limit\n    statement: The council raised the limit.\n    when: during\n    standing: documented\n    sources:\n      - {source: loan-report, locator: twelve books}\n',
    },
    problems: [
      'content/claims/council.yaml:2:5 loan-limit: this id is given twice, first in content/claims/loans.yaml:2; give one claim another id, or remove it',
    ],
  },
  {
    title: 'an unknown source',
    changes: {
      'content/claims/loans.yaml': [
        [
          '{source: courier, locator: fewer new books}',
          '{source: courer, locator: fewer new books}',
        ],
      ],
    },
    problems: [
      'content/claims/loans.yaml:59:9 mayor-on-books: no source has the id "courer"; did you mean courier? Or add it to a file of sources/',
    ],
  },
  {
    title: 'a value without a unit',
    changes: { 'content/claims/loans.yaml': [['    unit: people\n', '']] },
    problems: [
      'content/claims/loans.yaml:44:5 new-cards: value has no unit; add unit: what the number counts',
    ],
  },
  {
    title: 'a unit of a figure that is not there',
    changes: {
      'content/claims/loans.yaml': [
        [
          '    figures: {books: 8190, films: 3150}',
          '    figures: {books: 8190, films: 3150}\n    figure_units: {book: books}',
        ],
      ],
    },
    problems: [
      'content/claims/loans.yaml:26:5 loans-2023: figure_units names no figure: book; did you mean books? Or remove it',
    ],
  },
  {
    title: 'a qualifier without a number',
    changes: {
      'content/claims/loans.yaml': [
        ['    date: 2023-05-10', '    qualifier: about\n    date: 2023-05-10'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:54:5 mayor-on-books: qualifier "about" bounds no number; add value, or remove qualifier',
    ],
  },
  {
    title: 'a documented claim without an official source',
    changes: {
      'content/claims/loans.yaml': [['    standing: reported', '    standing: documented']],
    },
    problems: [
      'content/claims/loans.yaml:48:5 new-cards: standing is documented, but no source is official; cite the document itself, or write standing: reported',
    ],
  },
  {
    title: 'a reported claim with weak sources alone',
    changes: {
      'content/claims/loans.yaml': [['      - {source: courier, locator: 900 new cards}\n', '']],
    },
    problems: [
      'content/claims/loans.yaml:48:5 new-cards: standing is reported, but every source is weak; cite an established newsroom or researcher, or write standing: claimed with said_by',
    ],
  },
  {
    title: 'a claimed claim without said_by',
    changes: { 'content/claims/loans.yaml': [['    said_by: [orla-finch]\n', '']] },
    problems: [
      'content/claims/loans.yaml:56:5 mayor-on-books: standing is claimed, but said_by is missing; add said_by: whose word it is',
    ],
  },
  {
    title: 'said_by naming nobody',
    changes: { 'content/claims/loans.yaml': [['said_by: [orla-finch]', 'said_by: [orla-fynch]']] },
    problems: [
      'content/claims/loans.yaml:56:15 mayor-on-books: nobody in people.yaml has the id "orla-fynch"; did you mean orla-finch? Or add the person or body to people.yaml',
    ],
  },
  {
    title: 'a disputed claim without a note',
    changes: {
      'content/claims/loans.yaml': [['    note: Nobody has counted them in public.\n', '']],
    },
    problems: [
      'content/claims/loans.yaml:65:5 late-returns: standing is disputed, but note is missing; add note: who says what, and what would settle it',
    ],
  },
  {
    title: 'a day and a span at once',
    changes: {
      'content/claims/loans.yaml': [
        ['    from: 2022-05-01', '    date: 2022-05-01\n    from: 2022-05-01'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:15:5 loans-2022: date stands beside from or to; keep date for one day, or from and to for a span',
    ],
  },
  {
    title: 'a span without an end',
    changes: { 'content/claims/loans.yaml': [['    to: 2022-05-20\n', '']] },
    problems: [
      'content/claims/loans.yaml:15:5 loans-2022: from stands without to; add to, or write date for one day',
    ],
  },
  {
    title: 'a span that ends before it begins',
    changes: { 'content/claims/loans.yaml': [['from: 2022-05-01', 'from: 2022-06-01']] },
    problems: [
      'content/claims/loans.yaml:15:5 loans-2022: from 2022-06-01 is later than to 2022-05-20; exchange them, or correct one',
    ],
  },
  {
    title: 'when that contradicts the date',
    changes: {
      'content/claims/loans.yaml': [
        ['date: 2023-09-01\n    when: after', 'date: 2023-09-01\n    when: during'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:74:5 limit-lowered: when is during, but 2023-09-01 lies otherwise against the period (2023-05-01 to 2023-05-31); write when: after, or correct the dates',
    ],
  },
  {
    title: 'before for a span inside the period',
    changes: {
      'content/claims/loans.yaml': [
        ['to: 2023-05-20\n    when: during', 'to: 2023-05-20\n    when: before'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:28:5 loans-2023: when is before, but 2023-05-01 to 2023-05-20 lies otherwise against the period (2023-05-01 to 2023-05-31); write when: during, or correct the dates',
    ],
  },
];
