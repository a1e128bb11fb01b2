import type { APIRoute } from 'astro';
import { makeSearchFile } from '~/client/search-index.ts';
import { words } from '~/components/ledger.ts';
import { searchEntries } from '~/components/search/search-entries.ts';

/** The index that `/search/` asks for. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(makeSearchFile(searchEntries(), words.search.common)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
