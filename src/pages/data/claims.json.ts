import type { APIRoute } from 'astro';
import { siteAddress } from '~/format/address.ts';
import { registry } from '~/registry/index.ts';
import { publishClaims } from '~/registry/publish-claims.ts';

/** The ledger as JSON. */
export const GET: APIRoute = ({ site }) => {
  const claims = publishClaims(registry, (path) => new URL(siteAddress(path), site).href);
  return new Response(`${JSON.stringify(claims, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
