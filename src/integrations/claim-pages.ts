import type { AstroIntegration } from 'astro';

/**
 * Tells the pages whether each claim has one of its own, or whether what leads to a claim leads to its
 * entry in the ledger (format/address.ts).
 */
export function claimPages(hasClaimPages: boolean): AstroIntegration {
  return {
    name: 'claim-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const define = { 'import.meta.env.HAS_CLAIM_PAGES': JSON.stringify(hasClaimPages) };
        updateConfig({ vite: { define } });
      },
    },
  };
}
