// Misspelled on purpose:
// cspell:ignore souces reportd
import type { Fault } from './fault.ts';

/** Fields that break the schema of their record. */
export const fields: readonly Fault[] = [
  {
    title: 'a missing field',
    changes: { 'content/claims/loans.yaml': [['    statement: That is 80 percent more.\n', '']] },
    problems: ['content/claims/loans.yaml:32:5 loans-change: statement is missing; add statement'],
  },
  {
    title: 'an unknown field',
    changes: {
      'content/claims/loans.yaml': [
        [
          '    sources:\n      - {source: loan-report, locator: twelve books}',
          '    souces:\n      - {source: loan-report, locator: twelve books}',
        ],
      ],
    },
    problems: [
      'content/claims/loans.yaml:2:5 loan-limit: sources is missing; add sources',
      'content/claims/loans.yaml:9:5 loan-limit: there is no field souces; did you mean sources? Or use one of: id, statement, value, unit, qualifier, figures, figure_units, derived, date, from, to, when, said_by, standing, ours, sources, note, editorial',
    ],
  },
  {
    title: 'a field name in capitals',
    changes: { 'content/explainer.yaml': [['as_of', 'asOf']] },
    problems: [
      'content/explainer.yaml:6:1 there is no field asOf; write as_of: fields are lower case',
    ],
  },
  {
    title: 'a number in quotation marks',
    changes: { 'content/claims/loans.yaml': [['value: 6300', 'value: "6300"']] },
    problems: [
      'content/claims/loans.yaml:13:5 loans-2022: value is "6300"; write a number, without quotation marks, commas or words',
    ],
  },
  {
    title: 'a word that is no choice',
    changes: { 'content/claims/loans.yaml': [['standing: reported', 'standing: reportd']] },
    problems: [
      'content/claims/loans.yaml:48:5 new-cards: standing is "reportd"; did you mean reported? Or write one of: documented, reported, claimed, disputed',
    ],
  },
  {
    title: 'a day that is not in the calendar',
    changes: { 'content/claims/loans.yaml': [['date: 2023-05-02', 'date: 2023-02-30']] },
    problems: [
      'content/claims/loans.yaml:6:5 loan-limit: date "2023-02-30" is not a day of the calendar; write it as YYYY-MM-DD',
    ],
  },
  {
    title: 'a locator longer than eight words',
    changes: {
      'content/claims/loans.yaml': [
        ['locator: twelve books', 'locator: one two three four five six seven eight nine'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:10:31 loan-limit: a locator is at most eight words that stand in the source; shorten it',
    ],
  },
  {
    title: 'an address that runs a script',
    changes: {
      'content/sources/official.yaml': [
        ['url: https://library.example/loans', 'url: "javascript:alert(1)"'],
      ],
    },
    problems: [
      'content/sources/official.yaml:8:5 loan-report: url is "javascript:alert(1)"; write a whole address that begins with https:// or http://',
    ],
  },
  {
    title: 'an id that cannot be an address',
    changes: { 'content/glossary.yaml': [['id: lending-card', 'id: Lending Card']] },
    problems: [
      'content/glossary.yaml:2:5 Lending Card: id is "Lending Card"; an id is lower-case words joined by hyphens, such as "irs-letter"',
      'content/sections/loans.mdx:17:13 loans: no term has the id "lending-card"; look it up in glossary.yaml, or add the term there',
    ],
  },
  {
    title: 'a link kind without an address',
    changes: { 'content/sources/news.yaml': [['    url: https://courier.example/readers\n', '']] },
    problems: [
      'content/sources/news.yaml:7:5 courier: link is original but url is missing; add it, or say link: none',
    ],
  },
];
