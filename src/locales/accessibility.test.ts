import { expect, test } from 'vitest';
import { criteria } from './en/accessibility.ts';

test('the table of accessibility holds every criterion of WCAG 2.2 at levels A and AA once', () => {
  expect(new Set(criteria.map(({ number }) => number)).size).toBe(criteria.length);
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
});
