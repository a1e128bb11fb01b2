import { registry } from '~/registry/index.ts';
import type { Change } from '~/schemas/change.ts';

const byClaim = new Map<string, Change[]>();
for (const change of registry.changes.filter(({ kind }) => kind === 'correction')) {
  for (const claim of change.claims ?? []) {
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), change]);
  }
}

/** The corrections of a claim, newest first. */
export function correctionsOf(claim: string): readonly Change[] {
  return byClaim.get(claim) ?? [];
}
