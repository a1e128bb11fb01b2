import type { APIRoute } from 'astro';
import { changesFeed } from '~/components/changes-feed.ts';

/** The changes as a feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(changesFeed(site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
