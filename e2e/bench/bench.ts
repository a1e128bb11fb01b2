// Measures the site beside its peers, its growth, and every kind of page: npm run bench
// Parts: npm run bench -- peers | growth | lighthouse; --quick to try; --folder <folder> to keep what is installed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditPages } from './audit-pages.ts';
import { comparePeers } from './compare-peers.ts';
import { measureGrowth } from './growth.ts';

const parts = { peers: comparePeers, growth: measureGrowth, lighthouse: auditPages } as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
  },
});
const unknown = positionals.filter((part) => !names.some((name) => name === part));
if (unknown.length > 0) {
  console.error(`The bench has no part "${unknown.join(', ')}"; it has ${names.join(', ')}.`);
  process.exit(1);
}
const folder =
  values.folder === undefined ? mkdtempSync(join(tmpdir(), 'bench-')) : resolve(values.folder);
mkdirSync(folder, { recursive: true });
try {
  for (const name of positionals.length > 0
    ? names.filter((one) => positionals.includes(one))
    : names) {
    await parts[name]({ folder, isQuick: values.quick, seed: Number(values.seed) });
  }
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
