import { expect, test } from 'vitest';
import { pageParts } from './page-parts.ts';

const page = Buffer.from('<main>é<article>ö</article><article class="a">ü</article></main>');

test('a page is cut before each article, and the parts make it again', () => {
  const parts = [...pageParts(page)];
  expect(parts).toEqual([
    '<main>é',
    '<article>ö</article>',
    '<article class="a">ü</article></main>',
  ]);
});

test('a page is cut between two places only', () => {
  const start = page.indexOf('<article');
  expect([...pageParts(page, start, page.indexOf('</main>'))]).toEqual([
    '<article>ö</article>',
    '<article class="a">ü</article>',
  ]);
});

test('a page without an article is one part', () => {
  expect([...pageParts(Buffer.from('<p>one</p>'))]).toEqual(['<p>one</p>']);
  expect([...pageParts(Buffer.from(''))]).toEqual([]);
});
