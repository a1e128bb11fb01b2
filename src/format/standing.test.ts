import { expect, test } from 'vitest';
import { wordsFor } from '../locales/words.ts';
import { formatStanding } from './standing.ts';

const words = wordsFor('en-US');

test('a documented claim of somebody says that it is documented that they said it', () => {
  expect(formatStanding({ standing: 'documented' }, ['DHS', 'Tom Homan'], words)).toEqual([
    'Documented: that DHS and Tom Homan said it',
  ]);
  expect(formatStanding({ standing: 'documented' }, [], words)).toEqual(['Documented']);
});

test('a claimed claim names whose word it is', () => {
  expect(formatStanding({ standing: 'claimed' }, ['DHS'], words)).toEqual(['Claimed by DHS']);
});

test('reported and disputed claims name the speaker apart', () => {
  expect(formatStanding({ standing: 'disputed' }, ['DHS'], words)).toEqual([
    'Disputed',
    'Said by DHS',
  ]);
});

test('a body takes its article, a newsroom and a person none', () => {
  const names = ['Department of Justice', 'Fox News Digital', 'A former official'];
  expect(formatStanding({ standing: 'claimed' }, names, words)).toEqual([
    'Claimed by the Department of Justice, Fox News Digital and a former official',
  ]);
});

test('our own work is called so beside its standing', () => {
  expect(formatStanding({ standing: 'reported', ours: 'calculation' }, [], words)).toEqual([
    'Reported',
    'our calculation',
  ]);
  expect(formatStanding({ standing: 'disputed', ours: 'reading' }, [], words)).toEqual([
    'Disputed',
    'our reading of the sources',
  ]);
});
