import type { APIRoute } from 'astro';
import {
  backParts,
  frontParts,
  partClass,
  sectionParts,
  tablesClass,
} from '~/components/briefing/parts.ts';

/** The running heads of the printed briefing: a kind of sheet for each part, since the parts come from the content. */
export const GET: APIRoute = () => {
  const upright = [...frontParts, ...sectionParts, ...backParts].map(({ id, title }) =>
    sheet(partClass(id), title),
  );
  const onSide = sectionParts.map(({ id, title }) =>
    sheet(tablesClass(id), title, 'size:landscape;'),
  );
  return new Response(`@media print{\n${[...upright, ...onSide].join('\n')}\n}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};

/** The sheets of one class of parts, with their head. */
const sheet = (name: string, head: string, more = ''): string =>
  `.${name}{page:${name}}\n@page ${name}{${more}@top-right{content:"${escapeCss(head)}"}}`;

/** A text as it stands in a string of CSS. */
function escapeCss(text: string): string {
  return text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
}
