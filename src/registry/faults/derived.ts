// Misspelled on purpose:
// cspell:ignore percentchange
import type { Fault } from './fault.ts';

/** Numbers that do not follow from those they are derived from. */
export const derived: readonly Fault[] = [
  {
    title: 'a derived number that does not follow',
    changes: {
      'content/claims/loans.yaml': [
        ['value: 80', 'value: 81'],
        ['That is 80 percent', 'That is 81 percent'],
      ],
      'content/sections/loans.mdx': [['80% more', '81% more']],
    },
    problems: [
      'content/claims/loans.yaml:36:15 loans-change: value is 81, but percentChange(loans-2022.value, loans-2023.value) is 80; correct the number or the expression',
    ],
  },
  {
    title: 'a derived number that cannot be read',
    changes: { 'content/claims/loans.yaml': [['percentChange(', 'percentchange(']] },
    problems: [
      'content/claims/loans.yaml:36:15 loans-change: derived.value cannot be computed: there is no function percentchange; use one of: percentChange, sum, difference, product, ratio, share, perDay, daysBetween, count; correct "percentchange(loans-2022.value, loans-2023.value)"',
    ],
  },
  {
    title: 'a derived number from a claim that is not there',
    changes: { 'content/claims/loans.yaml': [['(loans-2022.value,', '(loans-2021.value,']] },
    problems: [
      'content/claims/loans.yaml:36:15 loans-change: derived.value cannot be computed: no claim has the id "loans-2021" (did you mean loans-2022? Or name a claim of the ledger); correct "percentChange(loans-2021.value, loans-2023.value)"',
    ],
  },
  {
    title: 'a derivation of a number that is not there',
    changes: { 'content/claims/loans.yaml': [['derived: {value:', 'derived: {share:']] },
    problems: [
      'content/claims/loans.yaml:36:15 loans-change: derived.share belongs to no number; add share to figures, or write value',
    ],
  },
  {
    title: 'a derivation of, and from, a name that every object of the program has',
    changes: {
      'content/claims/loans.yaml': [
        [
          'derived: {value: "percentChange(loans-2022.value, loans-2023.value)"}',
          'derived: {constructor: "1", value: "sum(loans-2023.constructor, 1)"}',
        ],
      ],
    },
    problems: [
      'content/claims/loans.yaml:36:15 loans-change: derived.constructor belongs to no number; add constructor to figures, or write value',
      'content/claims/loans.yaml:36:33 loans-change: derived.value cannot be computed: claim loans-2023 has no constructor; it has value, books, films; correct "sum(loans-2023.constructor, 1)"',
    ],
  },
  {
    title: 'a number derived from itself',
    changes: {
      'content/claims/loans.yaml': [
        ['"percentChange(loans-2022.value, loans-2023.value)"', '"product(1, loans-change.value)"'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:36:15 loans-change: value is derived from itself: loans-change.value from loans-change.value; let one of these numbers come from a source instead',
    ],
  },
  {
    title: 'a note with a number that its claim does not hold',
    changes: {
      'content/claims/loans.yaml': [
        ['Nobody has counted them in public.', 'The Courier has 9 percent.'],
      ],
    },
    problems: [
      'content/claims/loans.yaml:66:5 late-returns: "9 percent" stands here, but late-returns holds 4 percent; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
];
