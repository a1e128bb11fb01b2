import { describe, expect, it } from 'vitest';
import { claimAddress, claimPath } from './address.ts';

describe('the address of a claim', () => {
  it('is a page of its own', () => {
    expect(claimAddress('loans')).toBe('/claims/loans/');
  });

  it('is its entry in the ledger in a build without such pages', () => {
    expect(claimPath('loans', false)).toBe('claims/#loans');
  });
});
