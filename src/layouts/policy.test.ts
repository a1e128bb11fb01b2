import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policy } from './policy.ts';

const headers = readFileSync('public/_headers', 'utf8');

test('the headers of the server say the same policy as the pages', () => {
  expect(headers).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
});

test('nothing inline and no other host is let in', () => {
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});
