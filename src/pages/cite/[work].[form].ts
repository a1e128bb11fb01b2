import type { APIRoute, GetStaticPaths } from 'astro';
import { itemOf } from '~/components/cite/cite-work.ts';
import { citationFile, fileForms, type FileForm } from '~/components/cite/format-citation.ts';
import { findWork, works } from '~/components/cite/works.ts';

/** The citation of a work as a file that reference managers read. */
export const getStaticPaths = (() =>
  works.flatMap(({ id }) =>
    fileForms.map((form) => ({ params: { work: id, form } })),
  )) satisfies GetStaticPaths;

const types: Record<FileForm, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

export const GET: APIRoute = ({ params, site }) => {
  const form = params.form as FileForm;
  const text = citationFile(itemOf(findWork(params.work ?? ''), site), form);
  return new Response(text, { headers: { 'Content-Type': types[form] } });
};
