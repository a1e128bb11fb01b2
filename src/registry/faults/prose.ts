import type { Fault } from './fault.ts';

/** Texts: the rules are the prose module's, the places the registry's. */
export const prose: readonly Fault[] = [
  {
    title: 'MDX that cannot be read',
    changes: {
      'content/sections/loans.mdx': [['The library counted', 'If {x the library counted']],
    },
    problems: ['content/sections/loans.mdx:15:4 loans: this cannot be read: Unexpected end of'],
  },
  {
    title: 'an unknown component',
    changes: {
      'content/sections/loans.mdx': [
        ['<SinceThen>', '<SinceWhen>'],
        ['</SinceThen>', '</SinceWhen>'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:23:1 loans: there is no component <SinceWhen>',
      'content/sections/loans.mdx:27:14 loans: limit-lowered tells of what came after',
    ],
  },
  {
    title: 'a heading without an id',
    changes: { 'content/sections/loans.mdx': [['{#how-much}', '']] },
    problems: ['content/sections/loans.mdx:13:1 loans: the heading "How much was borrowed?" has'],
  },
  {
    title: 'two headings with one id',
    changes: { 'content/sections/loans.mdx': [['{#since-then}', '{#how-much}']] },
    problems: ['content/sections/loans.mdx:25:1 loans: the id "how-much" is that of the heading'],
  },
  {
    title: 'a link to an unknown claim and an unknown term',
    changes: {
      'content/sections/loans.mdx': [
        ['claim:new-cards', 'claim:new-card'],
        ['term:lending-card', 'term:lending-cart'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:16:34 loans: no claim has the id "new-card"',
      'content/sections/loans.mdx:17:13 loans: no term has the id "lending-cart"',
    ],
  },
  {
    title: 'a bare number in digits and one in words',
    changes: {
      'content/sections/loans.mdx': [
        ['took out a [lending', 'took out 17 times, or thirty times, a [lending'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:17:10 loans: the number "17" stands outside a claim',
      'content/sections/loans.mdx:17:23 loans: the number "thirty" stands outside a',
    ],
  },
  {
    title: 'a number that the claim does not hold',
    changes: { 'content/sections/loans.mdx': [['[11,340 loans]', '[11,430 loans]']] },
    problems: ['content/sections/loans.mdx:15:22 loans: "11,430" stands here, but loans-2023'],
  },
  {
    title: 'a lost qualifier',
    changes: { 'content/sections/loans.mdx': [['[More than 900 people]', '[900 people]']] },
    problems: ['content/sections/loans.mdx:16:34 loans: "900" stands here, but new-cards holds'],
  },
  {
    title: 'a date that no claim holds',
    changes: {
      'content/sections/loans.mdx': [['The library counted', 'On 7 May 2023 the library counted']],
    },
    problems: ['content/sections/loans.mdx:15:4 loans: the date "7 May 2023" stands here, but'],
  },
  {
    title: 'a quotation that is not exact',
    changes: {
      'content/sections/loans.mdx': [
        ['fewer new books for everybody', 'fewer fine books for everybody'],
      ],
    },
    problems: ['content/sections/loans.mdx:21:45 loans: no quote of quotes.yaml holds the 5 words'],
  },
  {
    title: 'a speaker who is not named',
    changes: { 'content/sections/loans.mdx': [['Mayor Orla Finch said', 'It was said']] },
    problems: [
      "content/sections/loans.mdx:21:34 loans: mayor-on-books rests on one party's word,",
      'content/sections/loans.mdx:21:35 loans: the quotation "fewer new books for',
    ],
  },
  {
    title: 'a later claim before Since then',
    changes: {
      'content/sections/loans.mdx': [
        ['Mayor Orla', 'The limit [is 10 books](claim:limit-lowered) now. Mayor Orla'],
      ],
    },
    problems: ['content/sections/loans.mdx:21:12 loans: limit-lowered tells of what came after'],
  },
  {
    title: 'a number in in_short that the claim does not hold',
    changes: {
      'content/sections/loans.mdx': [
        [
          'in_short: The library [raised the limit to 12 books]',
          'in_short: The library [raised the limit to 13 books]',
        ],
      ],
    },
    problems: ['content/sections/loans.mdx:5:1 loans: "13" stands here, but loan-limit holds 12'],
  },
];
