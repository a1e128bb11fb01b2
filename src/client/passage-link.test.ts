import { expect, it } from 'vitest';
import { passageHash } from './passage-link.ts';

it('a paragraph is linked to by its heading and its first words', () => {
  expect(passageHash('who', ' On 20 January the president\n signed an order. ')).toBe(
    '#who:~:text=On%2020%20January%20the%20president%20signed',
  );
});

it('a dash in its words is not taken for a sign of the fragment’s own', () => {
  expect(passageHash(undefined, 'Cross-border, 5–6')).toBe(
    '#:~:text=Cross%2Dborder%2C%205%E2%80%936',
  );
});
