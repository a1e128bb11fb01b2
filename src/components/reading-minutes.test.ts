import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

test('reading time counts the whole text at 225 words a minute', () => {
  expect(readingMinutes({ words: { main: 900, sinceThen: 225 } })).toBe(5);
});

test('a short text still takes a minute', () => {
  expect(readingMinutes({ words: { main: 20, sinceThen: 0 } })).toBe(1);
});
