import { expect, test } from 'vitest';
import { sortSources } from './sort-sources.ts';

test('sources stand by publisher, then by title, whatever quotation marks it opens with', () => {
  const sources = [
    { publisher: 'Courier', title: 'No. 10' },
    { publisher: 'alder Quay', title: 'Zoning' },
    { publisher: 'Courier', title: '“Books”' },
    { publisher: 'Courier', title: 'No. 9' },
  ];
  expect(sortSources(sources, 'en-US').map(({ title }) => title)).toEqual([
    'Zoning',
    '“Books”',
    'No. 9',
    'No. 10',
  ]);
});
