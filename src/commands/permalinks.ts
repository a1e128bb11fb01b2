/** `npm run permalinks`: takes every address of `dist/` into the content's `permalinks.txt`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddresses, readPermalinks } from '../integrations/built-addresses.ts';
import { contentFolder } from '../registry/read.ts';

if (!existsSync('dist/index.html')) {
  console.error('dist/ holds no site; run "npm run build" first');
  process.exit(1);
}
const path = join(contentFolder(), 'permalinks.txt');
const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
const published = readPermalinks(text).map(({ address }) => address);
const all = [...new Set([...published, ...builtAddresses('dist')])].sort();
const head = '# Every address and fragment ever published; none may disappear. See README.\n';
writeFileSync(path, head + all.map((address) => `${address === '' ? '/' : address}\n`).join(''));
console.log(`${all.length - published.length} new addresses, ${all.length} in all`);
