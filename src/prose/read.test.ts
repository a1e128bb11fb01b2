import { describe, expect, it } from 'vitest';
import { readInline, readProse } from './read.ts';

const section = `---
order: 1
title: "Agencies"
---

## Who can now *make* an arrest? {#who-can-arrest}

On 7 February Noem [asked **Treasury** Secretary](claim:letter) for *staff on [parole](term:parole)*,
and [more](claim:a+b).

- an item with [words](claim:c)

| route | who consents |
| --- | --- |
| [one](claim:d) | Texas |

<Views>

<View side="for">

Told [inside](claim:e).

</View>

</Views>

<Figure id="agreements" />
`;

describe('reading a section', () => {
  const prose = readProse(section);

  it('gives headings with their authored ids', () => {
    expect(prose.headings).toMatchObject([
      { id: 'who-can-arrest', text: 'Who can now make an arrest?', depth: 2, line: 6, column: 1 },
    ]);
  });

  it('gives passages in page order, rows and items and what stands in components included', () => {
    expect(prose.passages.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'item',
      'row',
      'row',
      'paragraph',
    ]);
    expect(prose.passages.at(-1)?.inside).toEqual(['Views', 'View']);
  });

  it('finds links in emphasis and keeps the words of a link whole, at their line and column of the file', () => {
    expect(prose.passages[1]?.runs.filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'claim', ids: ['letter'], text: 'asked Treasury Secretary', line: 8, column: 21 },
      { kind: 'term', id: 'parole', text: 'parole', line: 8, column: 80 },
      { kind: 'claim', ids: ['a', 'b'], text: 'more', line: 9, column: 6 },
    ]);
  });

  it('gives components with their attributes, and tables with their header', () => {
    expect(prose.components).toMatchObject([
      { name: 'Views', attributes: {}, line: 17, isEmpty: false },
      { name: 'View', attributes: { side: 'for' }, inside: ['Views'] },
      { name: 'Figure', attributes: { id: 'agreements' }, line: 27, isEmpty: true },
    ]);
    expect(prose.tables).toEqual([
      { line: 13, column: 1, header: ['route', 'who consents'], rows: 1 },
    ]);
  });

  it('keeps the words of two cells apart', () => {
    expect(prose.passages[4]?.runs.map(({ text }) => text).join('')).toBe('one | Texas');
  });
});

describe('what cannot be read', () => {
  it('is told with line and column', () => {
    expect(readProse('fine\n\nfewer <10 agents').problems).toMatchObject([{ line: 3, column: 7 }]);
    expect(readProse('a {b', { line: 9, column: 1 }).problems).toMatchObject([
      { line: 9, column: 3 },
    ]);
    expect(readProse('<View>\n\ntext').problems[0]?.message).toContain('closing tag');
  });

  it.each([
    ['import x from "y"', 'import'],
    ['one {1 + 1} two', 'braces'],
    ['> quoted', 'quotation'],
    ['a `code` b', 'code'],
    ['![words](a.png)', 'pictures'],
    ['a ~~b~~ c', 'struck-out'],
    ['a[^1]\n\n[^1]: b', 'footnote'],
    ['| a |\n| :-: |\n| b |', 'aligned'],
    ['- [ ] a', 'check box'],
    ['<Figure id={x} />', 'braces'],
  ])('refuses %s', (text, word) => {
    expect(
      readProse(text)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain(word);
  });
});

describe('reading one line', () => {
  it('gives its words and links', () => {
    expect(readInline('By [600](claim:a) agents, 287(g) and 5 * 3.').problems).toEqual([]);
  });

  it.each(['# Heading', 'one\n\ntwo', '- item', 'some *emphasis* here', 'a <View /> b'])(
    'refuses more: %s',
    (text) => {
      expect(readInline(text).problems).toHaveLength(1);
    },
  );

  it('gives nothing for nothing', () => {
    expect(readProse('').passages).toEqual([]);
  });
});
