import type { APIRoute } from 'astro';
import { siteAddress } from '~/format/address.ts';
import { describeDataPackage } from '~/registry/data-package.ts';
import { registry } from '~/registry/index.ts';

/** The tables as a Frictionless Data Package. */
export const GET: APIRoute = ({ site }) => {
  const description = describeDataPackage(
    registry,
    (path) => new URL(siteAddress(path), site).href,
  );
  return new Response(`${JSON.stringify(description, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
