/** `npm run permalinks`: takes every address of `dist/` into the content's `permalinks.txt`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddresses } from '../integrations/built-addresses.ts';
import { readPermalinks, writePermalinks } from '../registry/permalink-list.ts';
import { contentFolder } from '../registry/read.ts';

if (!existsSync('dist/index.html')) {
  console.error('dist/ holds no site; run "npm run build" first');
  process.exit(1);
}
const path = join(contentFolder(), 'permalinks.txt');
const published = readPermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '');
// What stands in dist/ as an alias is known already, with where it leads.
const known = new Set(published.map(({ address }) => address));
const added = builtAddresses('dist').filter((address) => !known.has(address));
writeFileSync(path, writePermalinks([...published, ...added.map((address) => ({ address }))]));
console.log(`${added.length} new addresses, ${published.length + added.length} in all`);
