import { expect, test } from 'vitest';
import { formatKey } from './key.ts';

test('a key is told in words', () => {
  expect(formatKey('high_threat')).toBe('High threat');
  expect(formatKey('without_record_percent')).toBe('Without record percent');
});

test('a month begins with a capital, and a day goes before it', () => {
  expect(formatKey('december_2024')).toBe('December 2024');
  expect(formatKey('flights_by_february_5')).toBe('Flights by 5 February');
});

test('a name keeps its own letters', () => {
  expect(formatKey('dhs_next_day', new Map([['dhs', 'DHS']]))).toBe('DHS next day');
});
