import { expect, test } from 'vitest';
import { bySource, citationAddress } from './citations.ts';

test('a source that a claim cites twice is named once, with both places', () => {
  expect(
    bySource([
      { source: 'memo', locator: 'one place' },
      { source: 'release', locator: 'elsewhere' },
      { source: 'memo', locator: 'another place' },
    ]),
  ).toEqual([
    { source: 'memo', locators: ['one place', 'another place'] },
    { source: 'release', locators: ['elsewhere'] },
  ]);
});

test('a link shows every place in a page of text that was read in the original', () => {
  const source = { url: 'https://example.org/memo', link: 'original', read: 'original' } as const;
  expect(citationAddress(source, ['one place', 'another'])).toBe(
    'https://example.org/memo#:~:text=one%20place&text=another',
  );
  expect(citationAddress({ ...source, read: 'copy' }, ['one place', 'another'])).toBe(
    'https://example.org/memo',
  );
  expect(citationAddress({ link: 'none', read: 'summary' }, ['one place'])).toBeUndefined();
});
