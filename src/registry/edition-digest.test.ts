import { describe, expect, it } from 'vitest';
import type { ClaimFields } from '../schemas/claim.ts';
import { digestClaim, readEditionDigest, writeEditionDigest } from './edition-digest.ts';
import { firstEdition } from './faults/editions.ts';
import { contentWith } from './fixture.ts';
import { parse } from './parse.ts';

const claim: ClaimFields = {
  id: 'loan-limit',
  statement: 'The library raised the limit to 12 books.',
  value: 12,
  unit: 'books',
  when: 'during',
  standing: 'documented',
  sources: [{ source: 'loan-report', locator: 'twelve books' }],
};

describe('the digest of an edition', () => {
  it('changes with what a claim says and on what it rests', () => {
    const changed: Partial<ClaimFields>[] = [
      { statement: 'The library lowered the limit to 12 books.' },
      { value: 13 },
      { qualifier: 'about' },
      { figures: { films: 3 } },
      { standing: 'disputed' },
      { sources: [{ source: 'courier', locator: 'twelve books' }] },
    ];
    const digests = [claim, ...changed.map((fields) => ({ ...claim, ...fields }))].map(digestClaim);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('stays where a note or the place in a source is mended', () => {
    const mended = {
      ...claim,
      note: 'By hand.',
      sources: [{ source: 'loan-report', locator: '12 books' }],
    };
    expect(digestClaim(mended)).toBe(digestClaim(claim));
  });

  it('reads what it wrote, and nothing else', () => {
    const read = readEditionDigest(writeEditionDigest(3, [claim]));
    expect(read?.edition).toBe(3);
    expect(read?.claims.get('loan-limit')).toBe(digestClaim(claim));
    expect(readEditionDigest('edition 3\nloan-limit twelve\n')).toBeUndefined();
  });
});

describe('a published edition', () => {
  const parseWith = (changes: string) =>
    parse(
      contentWith({
        'content/changes.yaml': `changes:\n${changes}  - {id: edition-1, date: 2024-03-15, kind: edition, edition: 1, published: true, text: The first.}\n`,
        'content/edition.txt': firstEdition,
        'content/claims/loans.yaml': [['limit to 12 books', 'limit by half, to 12 books']],
      }),
      { charts: ['stacked-bars'] },
    );

  it('lets a claim change that an entry since then names', () => {
    const entry =
      '  - {id: limit, date: 2024-04-01, kind: correction, text: It was raised by half., claims: [loan-limit]}\n';
    expect('problems' in parseWith('')).toBe(true);
    expect('problems' in parseWith(entry)).toBe(false);
  });
});
