import { readdirSync, readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
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

/**
 * What the evaluator may say of a policy. `'self'` lets in any script of the host, which is a way in only where the
 * host serves answers that others can shape (JSONP, uploads, a library of templates): files of a build are neither.
 */
const weighed = ["script-src 'self'"];

test.each([['the pages', policy], ...policies])(
  'an evaluator of policies finds nothing in that of %s which is not weighed here',
  (_, stated) => {
    const { csp } = new CspParser(stated);
    const findings = new CspEvaluator(csp).evaluate();
    const weighty = findings
      .filter(({ severity }) => severity <= Severity.MEDIUM_MAYBE)
      .map(({ directive, value }) => `${directive} ${value ?? ''}`);
    expect(weighty.filter((finding) => !weighed.includes(finding))).toEqual([]);
  },
);

test('the server tells browsers not to guess types, to whom to say where a reader comes from, and what pages never use', () => {
  const [all = ''] = readFileSync('public/_headers', 'utf8')
    .split(/\n(?=\/)/)
    .slice(1);
  for (const header of [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
  ])
    expect(all).toContain(header);
});
