import type { APIRoute } from 'astro';
import { siteAddress } from '~/format/address.ts';

/** What machines that visit are told: everything may be read, and where the list of pages is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(siteAddress('sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
