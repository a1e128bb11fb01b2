// Misspelled on purpose:
// cspell:ignore hous persona tite titel
import { toldClaims } from './claims.ts';
import type { Planted } from './planted.ts';

const event = (id: string, lines: string): string =>
  `\n  - ${id.startsWith('«') ? '«' : ''}id: ${id.replace('«', '')}\n${lines}` +
  (lines.includes('date:') ? '' : '    date: 2023-05-16\n') +
  (lines.includes('strand:') ? '' : '    strand: council\n') +
  (/^ {4}«?tite?le?:/m.test(lines) ? '' : '    title: The board meets\n') +
  (lines.includes('text:') ? '' : '    text: The board meets again.\n') +
  (lines.includes('claims:') ? '' : '    claims: [evening-hours]\n');
const source = (id: string, lines: string): string =>
  `\n  - ${id.startsWith('«') ? '«' : ''}id: ${id.replace('«', '')}\n    publisher: The Board\n    title: A leaflet\n` +
  `    title_is: descriptive\n    kind: leaflet\n    tier: weak\n    read: copy\n${lines}`;

/** Files, sources, people, quotes, events, terms, changes and addresses. */
export const records: readonly Planted[] = [
  {
    file: 'house-style.yaml',
    added: 'avoided:\n  - id: "regime\n«',
    told: [
      'this is not YAML: deficient indentation; look at this line and the one before it: indentation, quotation marks around text with a colon or a hash, brackets that close',
    ],
  },
  {
    file: 'names.txt',
    added: '«Rule (\n',
    told: [
      '"Rule (" is no regular expression; write brackets, dots and plus signs that stand for themselves with a backslash before them',
    ],
  },
  {
    file: 'timelines.yaml',
    added: '«events: []\n',
    told: [
      'nothing reads this file; did you mean timeline.yaml? Or use: explainer.yaml, timeline.yaml, glossary.yaml, people.yaml, quotes.yaml, changes.yaml, statements.yaml, house-style.yaml, names.txt, permalinks.txt, edition.txt, README.md',
    ],
  },
  {
    file: 'claim/more.yaml',
    added: '«claims: []\n',
    told: [
      'nothing reads this file; did you mean claims? Or use: sections, claims, sources, figures, data',
    ],
  },
  {
    file: 'sources/blogs.yaml',
    added: '«sources: []\n',
    told: ['blogs: "blogs" is no kind of source; use: official, courts, news, research'],
  },
  {
    file: 'explainer.yaml',
    edits: [['checked: 2024-03-15', '«checked: 2023-03-15']],
    told: ['checked 2023-03-15 is earlier than as_of 2023-05-31; correct one of them'],
  },
  {
    file: 'people.yaml',
    added:
      '\n  - id: the-board\n    name: The Board\n    «kind: persona\n    role: a board\n' +
      '\n  - «id: orla-finch\n    name: Orla Finch\n    kind: person\n    role: a mayor\n',
    told: [
      'the-board: kind is "persona"; did you mean person? Or write one of: person, body',
      'orla-finch: this id is given twice, first in content/people.yaml:15; give one person or body another id, or remove it',
    ],
  },
  {
    file: 'sources/research.yaml',
    added:
      source('«unused', '    link: none\n') +
      source('unlinked', '    «link: original\n') +
      source('scripted', '    link: original\n    «url: "javascript:alert(1)"\n'),
    told: [
      'unused: nothing cites this source; cite it from a claim, quote, term or table row, or remove it',
      'unlinked: link is original but url is missing; add it, or say link: none',
      'scripted: url is "javascript:alert(1)"; write a whole address that begins with https:// or http://',
    ],
  },
  {
    file: 'quotes.yaml',
    added:
      '\n  - id: nobody-said\n    speaker: [«orla]\n    words: a word that nobody said\n    «source: council\n',
    told: [
      'nobody-said: nobody in people.yaml has the id "orla"; add the person or body to people.yaml',
      'nobody-said: no source has the id "council"; add it to a file of sources/',
    ],
  },
  {
    file: 'timeline.yaml',
    added:
      event('misspelled', '    «titel: The board meets\n').replace('- id', '- «id') +
      event('no-strand', '    «strand: mayor\n') +
      event('no-claim', '    claims: [«evening-hour]\n') +
      event('turned', '    date: 2023-05-16\n    «to: 2023-05-15\n') +
      event('too-long', '    date: 2023-05-16\n    «to: 2023-06-15\n') +
      event('miscounted', '    «text: The board gives 77 chairs away.\n'),
    told: [
      'misspelled: title is missing; add title',
      'misspelled: there is no field titel; did you mean title? Or use one of: id, date, to, strand, title, label, text, claims',
      'no-strand: no section or strand has the id "mayor"; use one of: borrowing-rules, cellar, reading-rooms, council; or add it to strands in explainer.yaml',
      'no-claim: no claim has the id "evening-hour"; did you mean evening-hours? Or name a claim of the ledger',
      'turned: to 2023-05-15 is earlier than date 2023-05-16; exchange them, or correct one',
      'too-long: to 2023-06-15 is later than the period’s last day, 2023-05-31, where the axis of the-days ends; end it on 2023-05-31 or before, and tell the rest as an event of its own',
      'miscounted: "77" stands here, but evening-hours holds three; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
    ],
  },
  {
    file: 'glossary.yaml',
    added:
      '\n  - «id: orla-finch\n    term: mayor\n    short: Who presides over the council.\n    «source: hous-rules\n    «section: reading-room\n',
    told: [
      'orla-finch: a person or body has this id too, and both stand on one page; give the term another id',
      'orla-finch: no source has the id "hous-rules"; add it to a file of sources/',
      'orla-finch: no section or strand has the id "reading-room"; did you mean reading-rooms? Or use one of: borrowing-rules, cellar, reading-rooms, council; or add it to strands in explainer.yaml',
    ],
  },
  {
    file: 'changes.yaml',
    added:
      '  - id: no-such-claim\n    date: 2024-04-03\n    kind: correction\n    text: A number was wrong.\n    claims: [«loan-2023]\n' +
      '  - id: edition-one\n    date: 2024-03-15\n    kind: edition\n    «edition: 1\n    text: The first edition.\n' +
      '  - id: edition-none\n    date: 2024-03-15\n    «kind: edition\n    text: An edition.\n' +
      '  - id: no-edition\n    date: 2024-03-15\n    kind: addition\n    «edition: 3\n    text: An addition.\n' +
      `  - id: new-claims\n    date: 2024-03-16\n    kind: addition\n    text: New claims.\n    claims: [${toldClaims}]\n`,
    told: [
      'no-such-claim: no claim has the id "loan-2023"; did you mean loans-2023? Or name a claim of the ledger',
      'edition-one: edition 1 is that of edition-1 too; give each edition its own number',
      'edition-none: this edition has no number; add edition: its number',
      'no-edition: an entry of kind addition opens no edition; remove edition, or write kind: edition',
    ],
  },
  {
    file: 'permalinks.txt',
    added:
      '«claims/loans-2021/\n«old-rules/\n«a-page/ -> reading-room/\n«b-page/ -> c-page/\n«c-page/ -> b-page/\n«lending/ -> about/\n',
    told: [
      '/claims/loans-2021/: this address was published and is gone; bring back the page or the id, or write after it where it has gone, " -> " and the new address, since links to it must last',
      '/old-rules/: this address was published and is gone; bring back the page or the id, or write after it where it has gone, " -> " and the new address, since links to it must last',
      '/a-page/: its alias /reading-room/ does not exist; did you mean reading-rooms/? Or write an address that still stands',
      '/b-page/: its alias leads in a circle: /b-page/ to /c-page/ to /b-page/; write an address that still stands',
      '/c-page/: its alias leads in a circle: /c-page/ to /b-page/ to /c-page/; write an address that still stands',
      '/lending/: an alias of this address stands above; leave one of the two',
    ],
  },
];
