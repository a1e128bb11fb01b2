import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageNames } from './check-sections.ts';

it('the addresses that no section may have are those of the site’s own pages', () => {
  const pages = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace('.astro', ''))
    .filter((name) => !['404', 'index', '[section]'].includes(name));
  expect([...pageNames].sort()).toEqual(pages.sort());
});
