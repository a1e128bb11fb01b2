import type { Fault } from './fault.ts';

const timelineFigure = `question: What was decided?
finding: The limit was raised
description: On 2 May 2023 the limit was raised.
chart: stacked-bars
timeline: true
note: These are the events that are told here.
claims:
  - {claim: loan-limit}
`;

/** The same with a count of steps, "Two steps". */
const countedFigure = (finding: string): string =>
  timelineFigure
    .replace('The limit was raised\n', `${finding}\n`)
    .replace(
      'timeline: true\n',
      'timeline: true\ncounts:\n  - { words: Two steps, of: steps, from: 2023-05-01, to: 2023-05-31 }\n',
    );

/** Figures against the tables and claims that they name. */
export const figures: readonly Fault[] = [
  {
    title: 'a figure of no section and no chart',
    changes: {
      'content/figures/loans-compared.yaml': [
        ['section: loans', 'section: lawns'],
        ['chart: stacked-bars', 'chart: stacked-bar'],
      ],
    },
    problems: [
      'content/figures/loans-compared.yaml:1:1 loans-compared: no section has the id "lawns"; did you mean loans? Or use one of: loans',
      'content/figures/loans-compared.yaml:5:1 loans-compared: there is no chart "stacked-bar"; did you mean stacked-bars? Or use one of: stacked-bars',
    ],
  },
  {
    title: 'a figure of no table',
    changes: {
      'content/figures/loans-compared.yaml': [['table: loans-by-kind', 'table: loans-by-kinds']],
    },
    problems: [
      'content/figures/loans-compared.yaml:7:5 loans-compared: there is no table loans-by-kinds; did you mean loans-by-kind? Or add it to data/',
    ],
  },
  {
    title: 'a figure of an unknown column and row',
    changes: {
      'content/figures/loans-compared.yaml': [
        ['value: loans}', 'value: loan}'],
        ['[books, films]', '[books, tapes]'],
      ],
    },
    problems: [
      'content/figures/loans-compared.yaml:8:28 loans-compared: table loans-by-kind has no column loan; did you mean loans? Or use one of: kind, loans, counted, by_hand, source_id, claim_id',
      'content/figures/loans-compared.yaml:9:19 loans-compared: table loans-by-kind has no row "tapes"; a row key is made of kind',
    ],
  },
  {
    title: 'a figure with an unknown reference',
    changes: {
      'content/figures/loans-compared.yaml': [
        ['before: loans-2022.value', 'before: loans-2022.books'],
      ],
    },
    problems: [
      'content/figures/loans-compared.yaml:10:14 loans-compared: claim loans-2022 has no books; it has value; write claim-id.value, claim-id.key or table[row key].column',
    ],
  },
  {
    title: 'a figure whose row disagrees with the claim',
    changes: { 'content/data/loans-by-kind.csv': [['books,8190', 'books,8191']] },
    problems: [
      'content/figures/loans-compared.yaml:13:31 loans-compared: loans-by-kind[books].loans is 8,191, but loans-2023.books is 8,190; correct the cell or the claim',
    ],
  },
  {
    title: 'a figure title with a number that its claims do not hold',
    changes: { 'content/figures/loans-compared.yaml': [['Books were most', 'Books were 8,200']] },
    problems: [
      'content/figures/loans-compared.yaml:3:1 loans-compared: "8,200" stands here, but loans-2023 holds 11,340, 8,190, 3,150 and loans-2022 holds 6,300; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'an event that lasts beyond the axis of the figure of the timeline',
    changes: {
      'content/figures/the-days.yaml': timelineFigure,
      'content/timeline.yaml': [['date: 2023-05-02', 'date: 2023-05-02\n    to: 2023-06-02']],
    },
    problems: [
      'content/timeline.yaml:4:5 limit-raised: to 2023-06-02 is later than the period’s last day, 2023-05-31, where the axis of the-days ends; end it on 2023-05-31 or before, and tell the rest as an event of its own',
    ],
  },
  {
    title: 'an event that begins before the axis of the figure of the timeline and reaches into it',
    changes: {
      'content/figures/the-days.yaml': timelineFigure,
      'content/timeline.yaml': [
        ['date: 2023-05-02', 'date: 2023-04-30\n    to: 2023-05-02'],
        ['title: The library raises', 'title: The board raises'],
      ],
    },
    problems: [
      'content/timeline.yaml:3:5 limit-raised: this begins before the period, 2023-05-01, and reaches into it, so that the-days cannot draw it; tell what happened from 2023-05-01 on as an event of its own',
    ],
  },
  {
    title: 'a finding of the timeline whose number the events do not come to',
    changes: {
      'content/figures/the-days.yaml': countedFigure('Two steps, all in one strand'),
    },
    problems: [
      'content/figures/the-days.yaml:7:7 the-days: the finding says "Two steps", but the timeline comes to 1 (steps from 2023-05-01 to 2023-05-31); correct the finding, the days or the events',
    ],
  },
  {
    title:
      'a finding of the timeline with a number that nothing counts, and a count that it does not hold',
    changes: {
      'content/figures/the-days.yaml': countedFigure('There were three steps'),
    },
    problems: [
      'content/figures/the-days.yaml:2:1 the-days: "three" is counted by nothing; add it to counts, with the days and whether it counts steps or strands',
      'content/figures/the-days.yaml:7:7 the-days: "Two steps" does not stand in the finding; write it as it stands there',
    ],
  },
  {
    title: 'a count of events in a figure of tables',
    changes: {
      'content/figures/loans-compared.yaml': [
        [
          'chart: stacked-bars',
          'chart: stacked-bars\ncounts: [{ words: Books, of: steps, from: 2023-05-01, to: 2023-05-31 }]',
        ],
      ],
    },
    problems: [
      'content/figures/loans-compared.yaml:6:1 loans-compared: only a figure of the timeline counts events; remove counts; tables are held against claims instead',
    ],
  },
  {
    title: 'an event of an unknown strand',
    changes: { 'content/timeline.yaml': [['strand: loans', 'strand: lawns']] },
    problems: [
      'content/timeline.yaml:4:5 limit-raised: no section or strand has the id "lawns"; did you mean loans? Or use one of: loans, council; or add it to strands in explainer.yaml',
    ],
  },
  {
    title: 'words for the drawing with a number that the claims of the event do not hold',
    changes: {
      'content/timeline.yaml': [
        ['title: The library raises the limit', 'title: The limit rises\n    label: 13 books'],
      ],
    },
    problems: [
      'content/timeline.yaml:6:5 limit-raised: "13" stands here, but loan-limit holds 12; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'a figure of the timeline that names tables too',
    changes: {
      'content/figures/loans-compared.yaml': [
        ['chart: stacked-bars', 'chart: stacked-bars\ntimeline: true'],
      ],
    },
    problems: [
      'content/figures/loans-compared.yaml:7:1 loans-compared: this figure is drawn from the timeline, which is its table; remove tables, or timeline: true',
    ],
  },
];
