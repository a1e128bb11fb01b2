import { sentences, topics, type Topic } from './generated-words.ts';

/** The files of one section, as texts. */
export interface GeneratedSection {
  readonly id: string;
  readonly section: string;
  readonly claims: string;
  readonly figure: string;
  readonly table: string;
  readonly rows: string;
  /** Items for a file of sources. */
  readonly officialSources: string;
  readonly newsSources: string;
}

const sides = 'North South East West Upper Lower Old New Great Little'.split(' ');
const trees = 'Alder Birch Cedar Elm Hazel Linden Maple Oak Rowan Willow'.split(' ');
const places = 'Bridge Common Cross Field Gate Green Hill Mill Quay Wharf'.split(' ');

/** A name for each: names are told apart by words, since numbers in prose belong to claims. */
export const maximumSections = sides.length * trees.length * places.length;

/** The name of a section's branch: the first ones differ in every word. */
export function branchName(index: number): string {
  const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';
  const tens = Math.floor(index / 10);
  const hundreds = Math.floor(index / 100);
  return `${pick(sides, index + hundreds)} ${pick(trees, index + tens)} ${pick(places, index)}`;
}

/** Writes a section: the twenty topics with counts of its own, and a figure of its loans. */
export function generateSection(index: number): GeneratedSection {
  const name = branchName(index);
  const id = name.toLowerCase().replaceAll(' ', '-');
  const counts = topics.map((_, topic) => countOf(index, topic));
  const loans = counts[1] ?? 0;
  const loansBefore = before(loans);
  const day = String((index % 28) + 1);
  const date = `2023-05-${day.padStart(2, '0')}`;
  const part = { id, name, index, day, date, counts };
  const books = { now: Math.floor(loans * 0.6), before: Math.floor(loansBefore * 0.7) };
  const films = { now: loans - books.now, before: loansBefore - books.before };
  const restated = [
    ['books', '2023 books'],
    ['films', '2023 films'],
    ['books_before', '2022 books'],
    ['films_before', '2022 films'],
  ].map(([key = '', row = '']) => {
    return `  - { claim: ${id}-loans.${key}, equals: '${id}-loans[${row}].loans' }\n`;
  });
  const parts =
    `books: ${books.now}, films: ${films.now}, ` +
    `books_before: ${books.before}, films_before: ${films.before}`;
  return {
    id,
    section: writeText(part),
    claims: `claims:\n${topics.map((topic, at) => writeClaim(part, topic, at, parts)).join('')}`,
    officialSources: ['minutes', 'report', 'rules']
      .map((kind) => writeSource(id, kind, `The Library at ${name}`, `${kind} of May 2023`))
      .join(''),
    newsSources: writeSource(id, 'news', `The ${name} Courier`, `A month at ${name}`),
    table: `title: Loans by kind at ${name}
section: ${id}
description: A row is a kind of loan in a year; counted are loans on one day, renewals included.
key: [period, kind]
columns:
  - { name: period, title: Year, type: text, meaning: The year that was counted. }
  - { name: kind, title: Kind, type: text, meaning: What was lent. }
  - { name: loans, title: Loans, type: number, unit: loans, meaning: How many were lent. }
  - { name: days, title: Days, type: number, unit: days, meaning: How many days were counted. }
  - { name: source_id, title: Source, type: source, meaning: The source of the count. }
license: CC BY 4.0
`,
    rows: `period,kind,loans,days,source_id
2022,books,${books.before},1,${id}-report
2022,films,${films.before},1,${id}-report
2023,books,${books.now},1,${id}-report
2023,films,${films.now},1,${id}-report
`,
    figure: `section: ${id}
question: What was lent at ${name}?
finding: More was lent at ${name} than a year before, films most of all
description: >-
  Loans of one day in May stand against those of the same day a year before, books below and films
  above. Both rose, films by the larger part.
chart: stacked-bars
tables:
  - table: ${id}-loans
    columns: { bar: period, series: kind, value: loans, per: days }
labels:
  '2022': A day in May 2022
  '2023': A day in May 2023
  books: books
  films: films
  unit: loans
  growth: '{}% more'
  rate: '{} a day'
  rise: '{} more, {}% of the rise'
  derived: worked out
  average: average
  average_total: '{} in all'
  axis: '{} loans'
  rate_axis: '{} a day'
note: The library's own count, renewals included; nobody else has counted.
claims:
${restated.join('')}`,
  };
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly day: string;
  readonly date: string;
  readonly counts: readonly number[];
}

/** From 1,000 to 9,999, without a pattern that would compress too well; the same each time. */
function countOf(section: number, topic: number): number {
  return 1000 + ((Math.imul(section * 20 + topic + 1, 0x9e3779b1) >>> 0) % 9000);
}

const before = (count: number): number => Math.floor(count * 0.8);
const shown = (count: number): string => count.toLocaleString('en-US');

function writeClaim(part: Part, topic: Topic, at: number, parts: string): string {
  const { id, name, day, date, counts } = part;
  const count = counts[at] ?? 0;
  const isLast = at === topics.length - 1;
  const saidBy = topic.saidBy === undefined ? '' : `    said_by: [${topic.saidBy}]\n`;
  const who = topic.saidBy === undefined ? `The branch at ${name}` : 'The Reading Society';
  return `  - id: ${id}-${topic.id}
    statement: >-
      ${who} counted ${shown(count)} ${topic.words} on ${isLast ? '12 October' : `${day} May`} 2023,
      after ${shown(before(count))} a year before.
    value: ${count}
    unit: ${topic.unit}
    figures: { before: ${before(count)}, more: ${count - before(count)}${at === 1 ? `, ${parts}` : ''} }
    derived: { more: 'difference(${id}-${topic.id}.value, ${id}-${topic.id}.before)' }
    date: ${isLast ? '2023-10-12' : date}
    when: ${isLast ? 'after' : 'during'}
    standing: ${topic.saidBy === undefined ? 'documented' : 'claimed'}
${saidBy}    sources:
      - { source: ${id}-${at % 2 === 0 ? 'minutes' : 'report'}, locator: ${topic.words} }
      - { source: ${id}-${at % 3 === 0 ? 'news' : 'rules'}, locator: counted by hand }
    note: ${sentences[at % sentences.length] ?? ''}
`;
}

function writeSource(id: string, kind: string, publisher: string, title: string): string {
  return `  - id: ${id}-${kind}
    publisher: ${publisher}
    title: ${title}
    title_is: descriptive
    kind: ${kind}
    published: 2023-06-01
    url: https://${id}.example/${kind}
    link: original
    tier: ${kind === 'news' ? 'established' : 'official'}
    read: original
`;
}

function writeText(part: Part): string {
  const { id, name, counts, day } = part;
  const paragraphs = topics.slice(0, -1).map((topic, at) => {
    const filling = [1, 2, 3].map((step) => sentences[(part.index + at * step) % sentences.length]);
    const who = topic.saidBy === undefined ? 'the branch' : 'the Reading Society';
    const words = `${shown(counts[at] ?? 0)} ${topic.words}`;
    return `On ${day} May 2023 ${who} counted [${words}](claim:${id}-${topic.id}). ${filling.join(' ')}\n`;
  });
  const chapter = (from: number): string => paragraphs.slice(from, from + 5).join('\n');
  const row = (at: number): string => {
    const topic = topics[at];
    const words = `[${shown(counts[at] ?? 0)}](claim:${id}-${topic?.id ?? ''})`;
    return `| ${topic?.words ?? ''} | ${words} |\n`;
  };
  const now = `[${shown(counts.at(-1) ?? 0)} ${topics.at(-1)?.words ?? ''}](claim:${id}-${topics.at(-1)?.id ?? ''})`;
  return `---
order: ${part.index + 1}
title: ${name}
question: What was counted at ${name}?
in_short: >-
  In May 2023 the branch counted [${shown(counts[0] ?? 0)} visits](claim:${id}-visits) and
  [${shown(counts[1] ?? 0)} loans](claim:${id}-loans) on one day.
now: On 12 October 2023 the branch counted ${now}.
key_number: { claim: ${id}-visits, words: visits on one day }
checked: 2024-03-15
---

## Who came? {#who-came}

${chapter(0)}
## What was lent? {#what-was-lent}

<Figure id="${id}-loans" />

${chapter(5)}
| Counted | On one day |
| --- | --- |
${[0, 1, 2, 3].map(row).join('')}
## What was asked? {#what-was-asked}

${chapter(10)}
## What did it take? {#what-it-took}

${chapter(15)}
## What is not known {#not-known}

Nobody has counted how many people were turned away at the door.

<SinceThen>

## Since then {#since-then}

On 12 October 2023 the branch counted ${now}.

</SinceThen>
`;
}
