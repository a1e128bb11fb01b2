import { describe, expect, it } from 'vitest';
import type { Standing } from '../schemas/claim.ts';
import { weakestClaim } from './figure-standing.ts';
import type { Claim } from './registry.ts';

const claim = (id: string, standing: Standing): [string, Claim] => [
  id,
  {
    id,
    statement: 'A year had loans.',
    when: 'before',
    standing,
    sources: [{ source: 'report', locator: 'loans' }],
    section: 'reading',
    citedIn: [],
  },
];
const claims = new Map([
  claim('counted', 'documented'),
  claim('said', 'claimed'),
  claim('told', 'claimed'),
  claim('contested', 'disputed'),
]);
const restating = (...ids: string[]) => ({ claims: ids.map((id) => ({ claim: `${id}.value` })) });

describe('the standing of a figure', () => {
  it('is that of its weakest claim', () => {
    expect(weakestClaim(restating('counted', 'contested', 'said'), { claims })?.id).toBe(
      'contested',
    );
  });

  it('is told by the first of several equally weak claims', () => {
    expect(weakestClaim(restating('counted', 'said', 'told'), { claims })?.id).toBe('said');
  });

  it('is not told where only cells of a table are restated', () => {
    const cells = { claims: [{ claim: 'loans[2022].loans' }] };
    expect(weakestClaim(cells, { claims })).toBeUndefined();
  });
});
