import type { APIRoute } from 'astro';
import { siteAddress } from '~/format/address.ts';
import { claimsJsonSchema } from '~/registry/publish-claims.ts';

/** What `claims.json` may hold, as a JSON Schema. */
export const GET: APIRoute = ({ site }) => {
  const schema = claimsJsonSchema(new URL(siteAddress('data/claims.schema.json'), site).href);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
