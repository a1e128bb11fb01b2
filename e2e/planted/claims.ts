// Misspelled on purpose:
// cspell:ignore percentchange
import type { Planted } from './planted.ts';

/** A claim with nothing wrong in it but what its own lines bring in. */
const claim = (id: string, lines: string, source = 'house-rules-2023'): string =>
  `\n  - ${id.startsWith('«') ? '«' : ''}id: ${id.replace('«', '')}\n    statement: The board met.\n${lines}` +
  (lines.includes('standing:') ? '' : '    standing: documented\n') +
  (lines.includes('when:') ? '' : '    when: during\n') +
  `    sources:\n      - { source: ${source}, locator: the board }\n`;

/** Claims against themselves, their sources, the people, the period and the published edition. */
export const claims: readonly Planted[] = [
  {
    file: 'claims/reading-rooms.yaml',
    edits: [
      [
        '- id: courier-on-hours\n    statement: The editors',
        '- «id: courier-on-hours\n    statement: Some editors',
      ],
    ],
    added:
      claim('«untold', '') +
      claim('no-unit', '    «value: 3\n') +
      claim('no-number', '    «qualifier: about\n') +
      claim('quoted-number', '    «value: "3"\n    unit: days\n') +
      claim('no-figure', '    figures: { seats: 3 }\n    «figure_units: { seat: seats }\n') +
      claim('no-source', '').replace('- { source: house', '- «{ source: hose') +
      claim('no-document', '    «standing: documented\n', 'hobb-history') +
      claim('weak', '    «standing: reported\n', 'friends-letter') +
      claim('nobody-says', '    «standing: claimed\n') +
      claim('unknown-says', '    said_by: [«orla-flinch]\n    standing: claimed\n') +
      claim('unexplained', '    «standing: disputed\n') +
      claim('no-standing', '    «standing: certain\n') +
      claim('two-times', '    from: 2023-05-01\n    to: 2023-05-02\n    «date: 2023-05-03\n') +
      claim('no-end', '    «from: 2023-05-01\n') +
      claim('turned', '    «from: 2023-05-09\n    to: 2023-05-02\n') +
      claim('no-day', '    «date: 2023-02-30\n') +
      claim('early', '    date: 2023-05-03\n    «when: before\n') +
      claim('long-locator', '').replace(
        'locator: the board',
        '«locator: one two three four five six seven eight nine',
      ) +
      claim('note-number', '    «note: Nobody counted the 77 chairs.\n') +
      claim('wrong-sum', '    value: 3\n    unit: days\n    derived: { «value: "sum(1, 1)" }\n') +
      claim(
        'no-function',
        '    value: 3\n    unit: days\n    derived: { «value: "percentchange(1, 2)" }\n',
      ) +
      claim(
        'no-claim',
        '    value: 3\n    unit: days\n    derived: { «value: "product(1, loans-2021.value)" }\n',
      ) +
      claim(
        'circle',
        '    value: 3\n    unit: days\n    derived: { «value: "product(1, circle.value)" }\n',
      ) +
      claim('«loans-2023', ''),
    told: [
      'courier-on-hours: this claim has changed since edition 1 (statement, number, standing or sources), and changes.yaml does not say so; add an entry of kind correction or addition that names it and says what changed',
      'untold: this claim is new since edition 1, and changes.yaml does not say so; add an entry of kind addition that names it',
      'no-unit: value has no unit; add unit: what the number counts',
      'no-number: qualifier "about" bounds no number; add value, or remove qualifier',
      'quoted-number: value is "3"; write a number, without quotation marks, commas or words',
      'no-figure: figure_units names no figure: seat; did you mean seats? Or remove it',
      'no-source: no source has the id "hose-rules-2023"; did you mean house-rules-2023? Or add it to a file of sources/',
      'no-document: standing is documented, but no source is official; cite the document itself, or write standing: reported',
      'weak: standing is reported, but every source is weak; cite an established newsroom or researcher, or write standing: claimed with said_by',
      'nobody-says: standing is claimed, but said_by is missing; add said_by: whose word it is',
      'unknown-says: nobody in people.yaml has the id "orla-flinch"; did you mean orla-finch? Or add the person or body to people.yaml',
      'unexplained: standing is disputed, but note is missing; add note: who says what, and what would settle it',
      'no-standing: standing is "certain"; write one of: documented, reported, claimed, disputed',
      'two-times: date stands beside from or to; keep date for one day, or from and to for a span',
      'no-end: from stands without to; add to, or write date for one day',
      'turned: from 2023-05-09 is later than to 2023-05-02; exchange them, or correct one',
      'no-day: date "2023-02-30" is not a day of the calendar; write it as YYYY-MM-DD',
      'early: when is before, but 2023-05-03 lies otherwise against the period (2023-05-01 to 2023-05-31); write when: during, or correct the dates',
      'long-locator: a locator is at most eight words that stand in the source; shorten it',
      'note-number: "77" stands here, but note-number holds no number; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
      'wrong-sum: value is 3, but sum(1, 1) is 2; correct the number or the expression',
      'no-function: derived.value cannot be computed: there is no function percentchange; use one of: percentChange, sum, difference, product, ratio, share, perDay, daysBetween, count; correct "percentchange(1, 2)"',
      'no-claim: derived.value cannot be computed: no claim has the id "loans-2021" (did you mean loans-2023? Or name a claim of the ledger); correct "product(1, loans-2021.value)"',
      'circle: value is derived from itself: circle.value from circle.value; let one of these numbers come from a source instead',
      'loans-2023: this id is given twice, first in content/claims/borrowing-rules.yaml:25; give one claim another id, or remove it',
    ],
  },
];

/** The new claims above that the changes tell of: of these the edition says nothing. */
export const toldClaims =
  'no-unit, no-number, quoted-number, no-figure, no-source, no-document, weak, nobody-says, unknown-says, unexplained, ' +
  'no-standing, two-times, no-end, turned, no-day, early, long-locator, note-number, wrong-sum, no-function, no-claim, circle';
