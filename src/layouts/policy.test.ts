import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policy } from './policy.ts';

/** What the server's headers say of each path: its policy. */
const policies = new Map(
  readFileSync('public/_headers', 'utf8')
    .split(/\n(?=\/)/)
    .flatMap((rule) => {
      const [path = ''] = rule.split('\n');
      const stated = /Content-Security-Policy: (.*)/.exec(rule)?.[1];
      return stated === undefined ? [] : [[path, stated] as const];
    }),
);

test('the headers of the server say the same policy as the pages', () => {
  expect(policies.size).toBeGreaterThan(0);
  for (const [path, stated] of policies)
    expect([path, stated.startsWith(policy)]).toEqual([path, true]);
});

test('figures to embed may stand in any page, and every other page in none', () => {
  const framed = [...policies].filter(([, stated]) => stated.endsWith('; frame-ancestors *'));
  expect(framed.map(([path]) => path)).toEqual(['/embed/*']);
  const kept = [...policies].filter(([, stated]) => stated.endsWith("; frame-ancestors 'none'"));
  const folders = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'embed')
    .map(({ name }) => `/${name}/*`);
  expect(kept.map(([path]) => path).sort()).toEqual(['/', '/:page/', ...folders].sort());
});

test('nothing inline and no other host is let in', () => {
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});
