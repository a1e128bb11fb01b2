import { createHash } from 'node:crypto';
import type { ClaimFields } from '../schemas/claim.ts';

/** What a published edition said, short: enough to tell that a claim has changed since. */
export interface EditionDigest {
  readonly edition: number;
  /** By claim: what its statement, numbers, standing and sources come to. */
  readonly claims: ReadonlyMap<string, string>;
}

/** What a claim says and on what it rests, as 16 hexadecimal digits. Its note and locators may be mended silently. */
export function digestClaim(claim: ClaimFields): string {
  const { statement, value, unit, qualifier, figures = {}, standing, sources } = claim;
  const numbers = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
  const told = [statement, value ?? null, unit ?? null, qualifier ?? null, numbers, standing];
  const cited = [...new Set(sources.map(({ source }) => source))].sort();
  return createHash('sha256')
    .update(JSON.stringify([...told, cited]))
    .digest('hex')
    .slice(0, 16);
}

/** The text of `edition.txt`: the edition, then a line for each claim. */
export function writeEditionDigest(edition: number, claims: Iterable<ClaimFields>): string {
  const lines = [...claims].map((claim) => `${claim.id} ${digestClaim(claim)}\n`).sort();
  return (
    '# What each claim said when this edition was published. Made by "npm run edition"; see README.\n' +
    `edition ${String(edition)}\n${lines.join('')}`
  );
}

/** Reads what `writeEditionDigest` wrote; undefined where it is something else. */
export function readEditionDigest(text: string): EditionDigest | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const edition = /^edition (\d+)$/.exec(lines[0] ?? '')?.[1];
  if (edition === undefined) return undefined;
  const claims = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const [, id, digest] = /^([a-z0-9-]+) ([0-9a-f]{16})$/.exec(line) ?? [];
    if (id === undefined || digest === undefined) return undefined;
    claims.set(id, digest);
  }
  return { edition: Number(edition), claims };
}
