import type { APIRoute, GetStaticPaths } from 'astro';
import { rowMarks } from '~/components/figure/row-marks.ts';
import { findFigure, registry } from '~/registry/index.ts';

/** Where each row of a figure is seen in its drawings, and its words; read when a reader points at a mark. */
export const getStaticPaths = (() =>
  [...registry.figures.keys()].map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const marks = rowMarks(findFigure(params.figure ?? ''), registry);
  return new Response(JSON.stringify(marks), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
