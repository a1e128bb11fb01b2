import type { Claim, WithContext } from 'schema-dts';
import { claimAddress, sectionAddress } from '~/format/address.ts';
import type { Claim as LedgerClaim } from '~/registry/index.ts';
import { citedAddresses } from './work-data.ts';

/** What search engines are told of a claim: where it stands, and on what it rests. */
export function claimData(
  { id, statement, citedIn }: LedgerClaim,
  origin: URL,
): WithContext<Claim> {
  const whole = (address: string): string => new URL(address, origin).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    url: whole(claimAddress(id)),
    text: statement,
    appearance: citedIn.map((section) => ({
      '@type': 'Article',
      url: whole(sectionAddress(section)),
    })),
    citation: citedAddresses([id]),
  };
}
