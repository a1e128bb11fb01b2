import type { Fault } from './fault.ts';

/** Texts: the rules are the prose module's, the places the registry's. */
export const prose: readonly Fault[] = [
  {
    title: 'MDX that cannot be read',
    changes: {
      'content/sections/loans.mdx': [['The library counted', 'If {x the library counted']],
    },
    problems: [
      'content/sections/loans.mdx:15:4 loans: this cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for `{`; in a text "<" and "{" begin code: write "less than" in words, close every component, and write comments nowhere',
    ],
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
      'content/sections/loans.mdx:23:1 loans: there is no component <SinceWhen>; the components are <Views>, <View>, <SinceThen>, <Figure>, <DataTable>; all else is Markdown',
      'content/sections/loans.mdx:27:14 loans: limit-lowered tells of what came after the period; move it into <SinceThen>; a count or an argument of the weeks just after may stay if its paragraph says the month or day',
    ],
  },
  {
    title: 'a heading without an id',
    changes: { 'content/sections/loans.mdx': [['{#how-much}', '']] },
    problems: [
      'content/sections/loans.mdx:13:1 loans: the heading "How much was borrowed?" has no id; write one that will last after it: ## Question? {#short-id}',
    ],
  },
  {
    title: 'two headings with one id',
    changes: { 'content/sections/loans.mdx': [['{#since-then}', '{#how-much}']] },
    problems: [
      'content/sections/loans.mdx:25:1 loans: the id "how-much" is that of the heading in line 13 too; give each heading its own',
    ],
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
      'content/sections/loans.mdx:16:34 loans: no claim has the id "new-card"; did you mean "new-cards"? Or look it up in content/claims, or add the claim there',
      'content/sections/loans.mdx:17:13 loans: no term has the id "lending-cart"; did you mean "lending-card"? Or look it up in glossary.yaml, or add the term there',
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
      'content/sections/loans.mdx:17:10 loans: the number "17" stands outside a claim link; link the words with the number to the claim that holds it: [words](claim:id)',
      'content/sections/loans.mdx:17:23 loans: the number "thirty" stands outside a claim link; link the words with the number to the claim that holds it: [words](claim:id)',
    ],
  },
  {
    title: 'a number that the claim does not hold',
    changes: { 'content/sections/loans.mdx': [['[11,340 loans]', '[11,430 loans]']] },
    problems: [
      'content/sections/loans.mdx:15:22 loans: "11,430" stands here, but loans-2023 holds 11,340, 8,190, 3,150; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    title: 'a lost qualifier',
    changes: { 'content/sections/loans.mdx': [['[More than 900 people]', '[900 people]']] },
    problems: [
      'content/sections/loans.mdx:16:34 loans: "900" stands here, but new-cards holds "more than 900"; keep the word that bounds it: "more than", "over", "above", "just over"',
    ],
  },
  {
    title: 'a date that no claim holds',
    changes: {
      'content/sections/loans.mdx': [['The library counted', 'On 7 May 2023 the library counted']],
    },
    problems: [
      'content/sections/loans.mdx:15:4 loans: the date "7 May 2023" stands here, but loans-2023 holds 1 May 2023, 20 May 2023, 10 May 2023, 11 May 2023; loans-change holds no date; new-cards holds no date; correct the date, or cite in this paragraph the claim that holds it',
    ],
  },
  {
    title: 'a quotation that is not exact',
    changes: {
      'content/sections/loans.mdx': [
        ['fewer new books for everybody', 'fewer fine books for everybody'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:21:45 loans: no quote of quotes.yaml holds the 5 words "fewer fine books for everybody"; fewer-books reads "fewer new books for everybody": quote it exactly, or take the marks off',
    ],
  },
  {
    title: 'a speaker who is not named',
    changes: { 'content/sections/loans.mdx': [['Mayor Orla Finch said', 'It was said']] },
    problems: [
      'content/sections/loans.mdx:21:34 loans: mayor-on-books rests on one party\'s word, and this paragraph does not say whose; name Orla Finch in the paragraph ("... says"), or one of the aliases in people.yaml',
      'content/sections/loans.mdx:21:35 loans: the quotation "fewer new books for everybody" stands without its speaker; name Orla Finch in the same paragraph',
    ],
  },
  {
    title: 'a later claim before Since then',
    changes: {
      'content/sections/loans.mdx': [
        ['Mayor Orla', 'The limit [is 10 books](claim:limit-lowered) now. Mayor Orla'],
      ],
    },
    problems: [
      'content/sections/loans.mdx:21:12 loans: limit-lowered tells of what came after the period; move it into <SinceThen>; a count or an argument of the weeks just after may stay if its paragraph says the month or day',
    ],
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
    problems: [
      'content/sections/loans.mdx:5:1 loans: "13" stands here, but loan-limit holds 12; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
];
