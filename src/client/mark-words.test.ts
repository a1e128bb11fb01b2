import { describe, expect, it } from 'vitest';
import { cutAround, markWords } from './mark-words.ts';

const marked = (text: string, ...words: string[]): string =>
  markWords(text, new Set(words))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('the words that were looked for', () => {
  it('are marked as they stand in the text, accents, capitals and genitives too', () => {
    expect(marked('At Guantánamo, the library’s books.', 'guantanamo', 'library')).toBe(
      'At [Guantánamo], the [library’s] books.',
    );
    expect(marked('11,340 loans', '11340')).toBe('[11,340] loans');
  });

  it('are whole words: a part of another is not marked', () => {
    expect(marked('Loans and loan', 'loan')).toBe('Loans and [loan]');
  });

  it('stand in what is shown of a long text, cut between words', () => {
    const text = `${'Nothing of note here. '.repeat(30)}The council set the fees. ${'More of it. '.repeat(30)}`;
    const cut = cutAround(text, new Set(['council', 'fees']), 120);
    expect(cut).toContain('The council set the fees.');
    expect(cut).toMatch(/^… \w/);
    expect(cut).toMatch(/\w …$/);
    expect(cut.length).toBeLessThan(140);
  });

  it('leave a short text whole', () => {
    expect(cutAround('A short text.', new Set(['text']), 120)).toBe('A short text.');
  });
});
