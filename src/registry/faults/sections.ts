// Misspelled on purpose:
// cspell:ignore titel
import type { Fault } from './fault.ts';

/** Sections by themselves and against each other. */
export const sections: readonly Fault[] = [
  {
    title: 'two sections with one order',
    changes: {
      'content/sections/rooms.mdx':
        '---\norder: 1\ntitle: Rooms\nquestion: How long?\nin_short: The library [raised the limit to 12 books](claim:loan-limit).\nnow: The limit [is 10 books](claim:limit-lowered).\nkey_number: {claim: loan-limit, words: books}\nchecked: 2024-03-15\n---\n\n## Why? {#why}\n\nNobody knows.\n',
    },
    problems: [
      'content/sections/rooms.mdx:2:1 rooms: order 1 is that of content/sections/loans.mdx too; give every section its own number, from 1',
    ],
  },
  {
    title: 'an order that begins late',
    changes: { 'content/sections/loans.mdx': [['order: 1', 'order: 2']] },
    problems: [
      'content/sections/loans.mdx:2:1 loans: the orders begin with 2; write order: 1, and number the sections after it onward',
    ],
  },
  {
    title: 'a gap in the order',
    changes: {
      'content/sections/rooms.mdx':
        '---\norder: 3\ntitle: Rooms\nquestion: How long?\nin_short: The library [raised the limit to 12 books](claim:loan-limit).\nnow: The limit [is 10 books](claim:limit-lowered).\nkey_number: {claim: loan-limit, words: books}\nchecked: 2024-03-15\n---\n\n## Why? {#why}\n\nNobody knows.\n',
    },
    problems: [
      'content/sections/rooms.mdx:2:1 rooms: order 3 follows order 1, with a gap between them; write order: 2, and number the sections after it onward',
    ],
  },
  {
    title: 'a section without front matter',
    changes: { 'content/sections/loans.mdx': '## Why? {#why}\n' },
    problems: [
      'content/sections/loans.mdx:1:1 loans: this section has no front matter; begin the file with a line ---, the fields (order, title, question ...) and another line ---',
    ],
  },
  {
    title: 'an unknown field in front matter',
    changes: { 'content/sections/loans.mdx': [['title: Loans', 'titel: Loans']] },
    problems: [
      'content/sections/loans.mdx:2:1 loans: title is missing; add title',
      'content/sections/loans.mdx:3:1 loans: there is no field titel; did you mean title? Or use one of: order, title, question, in_short, now, key_number, checked',
    ],
  },
  {
    title: 'a front matter that is no YAML, and a text with a fault of its own',
    changes: {
      'content/sections/loans.mdx': [
        ['title: Loans', 'title: "Loans'],
        ['[11,340 loans]', '[11,430 loans]'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:4:1 this is not YAML: deficient indentation; look at this line and the one before it: indentation, quotation marks around text with a colon or a hash, brackets that close',
      'content/sections/loans.mdx:15:22 loans: "11,430" stands here, but loans-2023 holds 11,340, 8,190, 3,150; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'a field of front matter that is missing, and a text with a fault of its own',
    changes: {
      'content/sections/loans.mdx': [
        ['title: Loans\n', ''],
        ['[11,340 loans]', '[11,430 loans]'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:2:1 loans: title is missing; add title',
      'content/sections/loans.mdx:14:22 loans: "11,430" stands here, but loans-2023 holds 11,340, 8,190, 3,150; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'a key number of no claim',
    changes: {
      'content/sections/loans.mdx': [
        ['claim: loans-2023\n  words', 'claim: loans-2023.tapes\n  words'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:8:3 loans: claim loans-2023 has no tapes; it has value, books, films; name a claim with a number: claim-id for its value, or claim-id.key',
    ],
  },
  {
    title: 'a key number by a name that every object of the program has',
    changes: {
      'content/sections/loans.mdx': [
        ['claim: loans-2023\n  words', 'claim: loans-2023.constructor\n  words'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:8:3 loans: claim loans-2023 has no constructor; it has value, books, films; name a claim with a number: claim-id for its value, or claim-id.key',
    ],
  },
  {
    title: 'an unknown figure, and one shown twice',
    changes: {
      'content/sections/loans.mdx': [
        [
          '<Figure id="loans-compared" />',
          '<Figure id="loans-compare" />\n\n<Figure id="loans-compared" />\n\n<Figure id="loans-compared" />\n\n<DataTable id="loans" />',
        ],
      ],
    },
    problems: [
      'content/sections/loans.mdx:19:1 loans: no figure has the id "loans-compare"; did you mean loans-compared? Or add it to figures/, or remove this line',
      'content/sections/loans.mdx:23:1 loans: figure loans-compared is shown twice; show it once, and link to it elsewhere',
      'content/sections/loans.mdx:25:1 loans: no table has the id "loans"; add it to data/, or remove this line',
    ],
  },
  {
    title: 'a section at the address of another page',
    changes: {
      'content/sections/about.mdx':
        '---\norder: 2\ntitle: Rooms\nquestion: How long?\nin_short: The library [raised the limit to 12 books](claim:loan-limit).\nnow: The limit [is 10 books](claim:limit-lowered).\nkey_number: {claim: loan-limit, words: books}\nchecked: 2024-03-15\n---\n\n## Why? {#why}\n\nNobody knows.\n',
    },
    problems: [
      'content/sections/about.mdx:2:1 about: "about" is the address of another page; rename the file',
    ],
  },
];
