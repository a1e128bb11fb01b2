import { expect, test } from 'vitest';
import { matches, plainLetters, readChoices, writeChoices } from './filter.ts';

const entry = {
  values: { section: ['reading-rooms'], kind: ['news', 'official'] },
  text: plainLetters('The café’s 48 seats'),
};

test('an entry is shown when it has every chosen value', () => {
  expect(matches(entry, { section: 'reading-rooms', kind: 'official', q: '' })).toBe(true);
  expect(matches(entry, { section: 'reading-rooms', kind: 'courts', q: '' })).toBe(false);
});

test('all words are found in any order, whatever their accents, case and quotation marks', () => {
  expect(matches(entry, { q: "SEATS cafe's" })).toBe(true);
  expect(matches(entry, { q: 'seats room' })).toBe(false);
});

test('choices go into the address and come back', () => {
  const query = writeChoices({ section: 'reading-rooms', standing: '', q: 'two words' });
  expect(query).toBe('?section=reading-rooms&q=two+words');
  expect(readChoices(query, ['section', 'standing', 'q'])).toEqual({
    section: 'reading-rooms',
    standing: '',
    q: 'two words',
  });
});

test('with nothing chosen the address stays bare', () => {
  expect(writeChoices({ section: '', q: '' })).toBe('');
});
