// Misspelled on purpose:
// cspell:ignore Figur titel
import type { Planted } from './planted.ts';

/** Sections: the front matter and the text against the ledger. */
export const texts: readonly Planted[] = [
  {
    file: 'sections/reading-rooms.mdx',
    edits: [
      ['order: 2', '««order: 2'],
      ['title: Reading rooms', '«titel: Reading rooms'],
      ['  claim: quiet-room-seats', '  «claim: quiet-room-seat'],
      ['[48 seats](claim:quiet-room-seats).', '[«84 seats](claim:quiet-room-seats).'],
      ['[Nearly 1,200 people signed', '[«1,200 people signed'],
      ['## Who asked for it? {#who-asked}', '«## Who asked for it?'],
      ['## How full were they? {#how-full}', '«## How full were they? {#opening-hours}'],
      ['"a room too full to read in"', '"«a room too full to write in"'],
      [
        '## What is not known',
        'The board [«set the hours](claim:later-hours-upheld) on «7 May 2023.\n\n' +
          '«<Figur id="seats-counted" />\n\n«<Figure id="seat-counted" />\n\n## What is not known',
      ],
      [
        'How many people were turned',
        'How many of the «300 [«people](claim:people) and [«cards](term:card) were turned',
      ],
    ],
    told: [
      'reading-rooms: title is missing; add title',
      'reading-rooms: order 2 is that of content/sections/cellar.mdx too; give every section its own number, from 1',
      'reading-rooms: there is no field titel; did you mean title? Or use one of: order, title, question, in_short, now, key_number, checked',
      'reading-rooms: no claim has the id "quiet-room-seat" (did you mean quiet-room-seats? Or name a claim of the ledger); name a claim with a number: claim-id for its value, or claim-id.key',
      'reading-rooms: "84" stands here, but quiet-room-seats holds 48; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
      'reading-rooms: the heading "Who asked for it?" has no id; write one that will last after it: ## Question? {#short-id}',
      'reading-rooms: "1,200" stands here, but petition holds "nearly 1,200"; keep the word that bounds it: "nearly", "almost", "close to", "just under"',
      'reading-rooms: the id "opening-hours" is that of the heading in line 15 too; give each heading its own',
      'reading-rooms: no quote of quotes.yaml holds the 7 words "a room too full to write in"; finch-too-full reads "a room too full to read in": quote it exactly, or take the marks off',
      'reading-rooms: later-hours-upheld tells of what came after the period; move it into <SinceThen>; a count or an argument of the weeks just after may stay if its paragraph says the month or day',
      'reading-rooms: the date "7 May 2023" stands here, but friends-on-hours holds 3\u00a0May 2023; mayor-on-crowding holds 20\u00a0May 2023; courier-on-hours holds 22\u00a0May 2023; correct the date, or cite in this paragraph the claim that holds it',
      'reading-rooms: there is no component <Figur>; the components are <Views>, <View>, <SinceThen>, <Figure>, <DataTable>; all else is Markdown',
      'reading-rooms: no figure has the id "seat-counted"; did you mean seats-counted? Or add it to figures/, or remove this line',
      'reading-rooms: the number "300" stands outside a claim link; link the words with the number to the claim that holds it: [words](claim:id)',
      'reading-rooms: no claim has the id "people"; look it up in content/claims, or add the claim there',
      'reading-rooms: no term has the id "card"; did you mean "lending-card"? Or look it up in glossary.yaml, or add the term there',
    ],
  },
  {
    file: 'sections/cellar.mdx',
    added:
      '---\norder: 2\ntitle: Cellar\nquestion: How dark?\nin_short: The [quiet room](claim:quiet-room-opened) is old.\n' +
      'now: The [quiet room](claim:quiet-room-opened) is old.\nkey_number: { claim: quiet-room-seats, words: seats }\n' +
      'checked: 2024-03-15\n---\n\nIf «{x is dark.\n',
    told: [
      'cellar: this cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for `{`; in a text "<" and "{" begin code: write "less than" in words, close every component, and write comments nowhere',
    ],
  },
];
