import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsv } from '~/format/csv.ts';
import { findTable, registry } from '~/registry/index.ts';

/** Every table as CSV. */
export const getStaticPaths = (() =>
  [...registry.tables.keys()].map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { columns, rows } = findTable(params.table ?? '');
  const csv = formatCsv(
    columns.map(({ name }) => name),
    rows.map(({ cells }) => cells),
  );
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
