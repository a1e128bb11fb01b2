import type { APIRoute, GetStaticPaths } from 'astro';
import { findTable, registry } from '~/registry/index.ts';

/** Every table as JSON: what it is, what its columns mean, its rows; `null` is unknown. */
export const getStaticPaths = (() =>
  [...registry.tables.keys()].map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { id, title, description, license, key, columns, rows } = findTable(params.table ?? '');
  const table = {
    id,
    title,
    description,
    license,
    key,
    columns,
    rows: rows.map(({ cells }) => cells),
  };
  return new Response(`${JSON.stringify(table, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
