import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { cslItem } from './csl-item.ts';
import { citationFile, citationLine, fileForms } from './format-citation.ts';

const explainer = {
  name: 'A Month at the Library',
  tagline: '',
  summary: '',
  publisher: 'The Library, an independent explainer',
  period: { from: '2031-01-01', to: '2031-01-31' },
  asOf: '2031-01-31',
  checked: '2031-03-02',
  edition: 2,
  language: 'en-US',
  siteUrl: 'https://library.example',
};
const work = {
  id: 'borrowing-rules',
  kind: 'section',
  title: 'What may a reader take home?',
  address: '/base/borrowing-rules/',
  date: '2031-03-02',
} as const;
const item = cslItem(work, explainer, new URL('https://library.example'), 'Edition 2');

describe('a citation', () => {
  it('is a line in the style of APA', () => {
    expect(citationLine(item, 'apa')).toBe(
      'The Library (an independent explainer). (2031, March 2). What may a reader take home? ' +
        'A Month at the Library. https://library.example/base/borrowing-rules/',
    );
  });

  it('is a line in the style of Chicago', () => {
    expect(citationLine(item, 'chicago')).toBe(
      'The Library (an independent explainer). 2031. “What May a Reader Take Home?” ' +
        'A Month at the Library. March 2, 2031. https://library.example/base/borrowing-rules/.',
    );
  });

  it.each(fileForms)('reads back from its %s file as what was written', (form) => {
    const [read] = new Cite(citationFile(item, form)).data;
    expect(read).toMatchObject({ title: item.title, URL: item.URL });
    const [author] = read?.author as Record<string, string>[];
    expect(Object.values(author ?? {})).toEqual(['The Library (an independent explainer)']);
    expect(JSON.stringify(read?.issued)).toContain('2031');
  });

  it('reads back from BibTeX with the name of its author, whatever signs are in it', () => {
    const literal = 'Quill & Sons, 100% #1 {of_Wren} $';
    const [read] = new Cite(citationFile({ ...item, author: [{ literal }] }, 'bib')).data;
    const [author] = read?.author as Record<string, string>[];
    expect(Object.values(author ?? {})).toEqual([literal]);
  });

  it('keeps its key in BibTeX, whatever the title', () => {
    expect(citationFile(item, 'bib')).toMatch(/^@\w+\{a-month-at-the-library-borrowing-rules,/);
  });

  it('has each field of its RIS file on one line, however long', () => {
    const title = `What may a reader ${'take home and '.repeat(12)}bring back?`;
    const lines = citationFile({ ...item, title }, 'ris')
      .trim()
      .split('\n');
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
  });

  it('of the whole explainer stands in no other work', () => {
    const whole = { ...work, id: 'explainer', kind: 'explainer' as const };
    expect(cslItem(whole, explainer, new URL('https://a.example'), '')).not.toHaveProperty(
      'container-title',
    );
  });
});
