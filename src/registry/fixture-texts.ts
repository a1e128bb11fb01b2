/** A whole explainer in a few lines, for tests: each fault test changes one thing of it. */
export const texts: Readonly<Record<string, string>> = {
  'content/explainer.yaml': `name: A Month at the Library
tagline: How the rules of a library changed
summary: It tells what was decided.
publisher: The Explainer
period: {from: 2023-05-01, to: 2023-05-31}
as_of: 2023-05-31
checked: 2024-03-15
edition: 1
language: en-US
site_url: https://library.example
strands:
  - {id: council, title: Council}
`,
  'content/changes.yaml': `changes:
  - id: edition-1
    date: 2024-03-15
    kind: edition
    edition: 1
    text: The first edition.
`,
  'content/sources/official.yaml': `sources:
  - id: loan-report
    publisher: The Library
    title: Loans in May
    title_is: own
    kind: report
    published: 2023-06
    url: https://library.example/loans
    link: original
    tier: official
    read: original
`,
  'content/sources/news.yaml': `sources:
  - id: courier
    publisher: The Courier
    title: More Readers
    title_is: own
    kind: news
    url: https://courier.example/readers
    link: original
    tier: established
    read: original
  - id: leaflet
    publisher: Unsigned
    title: A leaflet
    title_is: descriptive
    kind: leaflet
    link: none
    tier: weak
    read: copy
`,
  'content/people.yaml': `people:
  - id: orla-finch
    name: Orla Finch
    kind: person
    aliases: [Finch, the mayor]
    role: mayor
`,
  'content/quotes.yaml': `quotes:
  - id: fewer-books
    speaker: [orla-finch]
    words: fewer new books for everybody
    source: courier
`,
  'content/timeline.yaml': `events:
  - id: limit-raised
    date: 2023-05-02
    strand: loans
    title: The library raises the limit
    text: The library raises the limit to 12 books.
    claims: [loan-limit]
`,
  'content/glossary.yaml': `terms:
  - id: lending-card
    term: lending card
    short: A card with which books are borrowed.
    source: loan-report
    section: loans
`,
  'content/claims/loans.yaml': `claims:
  - id: loan-limit
    statement: The library raised the limit to 12 books.
    value: 12
    unit: books
    date: 2023-05-02
    when: during
    standing: documented
    sources:
      - {source: loan-report, locator: twelve books}
  - id: loans-2022
    statement: The library counted 6,300 loans from 1 to 20 May 2022.
    value: 6300
    unit: loans
    from: 2022-05-01
    to: 2022-05-20
    when: before
    standing: documented
    sources:
      - {source: loan-report, locator: last year}
  - id: loans-2023
    statement: The library counted 11,340 loans, 8,190 of them of books, from 1 to 20 May 2023.
    value: 11340
    unit: loans
    figures: {books: 8190, films: 3150}
    from: 2023-05-01
    to: 2023-05-20
    when: during
    standing: documented
    sources:
      - {source: loan-report, locator: this year}
  - id: loans-change
    statement: That is 80 percent more.
    value: 80
    unit: percent
    derived: {value: "percentChange(loans-2022.value, loans-2023.value)"}
    when: during
    standing: documented
    ours: calculation
    sources:
      - {source: loan-report, locator: this year}
  - id: new-cards
    statement: More than 900 people took out a card.
    value: 900
    unit: people
    qualifier: more than
    when: during
    standing: reported
    sources:
      - {source: courier, locator: 900 new cards}
      - {source: leaflet, locator: cards}
  - id: mayor-on-books
    statement: Mayor Orla Finch said that there would be fewer new books.
    date: 2023-05-10
    when: during
    said_by: [orla-finch]
    standing: claimed
    sources:
      - {source: courier, locator: fewer new books}
  - id: late-returns
    statement: 4 percent of books came back late.
    value: 4
    unit: percent
    when: during
    standing: disputed
    note: Nobody has counted them in public.
    sources:
      - {source: courier, locator: 4 percent}
  - id: limit-lowered
    statement: The library lowered the limit to 10 books on 1 September 2023.
    value: 10
    unit: books
    date: 2023-09-01
    when: after
    standing: documented
    sources:
      - {source: loan-report, locator: ten books}
`,
  'content/sections/loans.mdx': `---
order: 1
title: Loans
question: How much was borrowed?
in_short: The library [raised the limit to 12 books](claim:loan-limit).
now: The limit [is 10 books](claim:limit-lowered).
key_number:
  claim: loans-2023
  words: loans by the count of the library
checked: 2024-03-15
---

## How much was borrowed? {#how-much}

The library counted [11,340 loans](claim:loans-2023), which is
[80% more](claim:loans-change). [More than 900 people](claim:new-cards)
took out a [lending card](term:lending-card).

<Figure id="loans-compared" />

Mayor Orla Finch said that there would be ["fewer new books for everybody"](claim:mayor-on-books).

<SinceThen>

## Since then {#since-then}

The library [lowered the limit to 10 books](claim:limit-lowered).

</SinceThen>
`,
  'content/figures/loans-compared.yaml': `section: loans
question: What was borrowed?
finding: Books were most of what was borrowed
description: 8,190 of 11,340 loans were of books.
chart: stacked-bars
tables:
  - table: loans-by-kind
    columns: {label: kind, value: loans}
    rows: [books, films]
references: {before: loans-2022.value}
note: The library counted them.
claims:
  - {claim: loans-2023.books, equals: "loans-by-kind[books].loans"}
  - {claim: loans-2023.value}
`,
  'content/data/loans-by-kind.yaml': `title: Loans by kind
section: loans
description: A row is a kind of loan.
key: [kind]
columns:
  - {name: kind, title: Kind, type: text, meaning: What was lent.}
  - {name: loans, title: Loans, type: number, unit: loans, meaning: How many.}
  - {name: counted, title: Counted, type: date, meaning: When it was counted.}
  - {name: by_hand, title: By hand, type: boolean, meaning: Whether it was counted by hand.}
  - {name: source_id, title: Source, type: source, meaning: Where it stands.}
  - {name: claim_id, title: Claim, type: claim, meaning: What it restates.}
license: CC BY 4.0
`,
  'content/data/loans-by-kind.csv': `kind,loans,counted,by_hand,source_id,claim_id
books,8190,2023-05-21,true,loan-report,loans-2023
films,3150,2023-05-21,false,loan-report;courier,loans-2023
"maps, of
all sorts",,,,loan-report,
`,
  'content/names.txt': `# Names that hold a number.
Rule \\d+
`,
};
