import type { APIRoute } from 'astro';
import { plainText } from '~/components/plain-text.ts';
import { words } from '~/components/ledger.ts';
import {
  briefingTextAddress,
  changesAddress,
  dataFileAddress,
  sectionAddress,
} from '~/format/address.ts';
import { typeset } from '~/format/typeset.ts';
import { registry } from '~/registry/index.ts';

/** What this site is and where its text stands as plain Markdown, for programs that read. */
export const GET: APIRoute = ({ site }) => {
  const { explainer, sections } = registry;
  const link = (text: string, address: string, detail: string): string =>
    `- [${text}](${new URL(address, site).href}): ${detail}`;
  const lines = [
    `# ${typeset(explainer.name)}`,
    `> ${typeset(explainer.tagline)}`,
    typeset(explainer.summary),
    `## ${words.llms.whole}`,
    [
      link('briefing.md', briefingTextAddress(), words.llms.briefing),
      link('claims.json', dataFileAddress('claims.json'), words.data.claimsDetail),
      link('datapackage.json', dataFileAddress('datapackage.json'), words.data.packageDetail),
      link(words.changes.title, changesAddress(), words.changes.lead),
    ].join('\n'),
    `## ${words.page.sections}`,
    sections
      .map(({ id, question, inShort }) =>
        link(typeset(question), sectionAddress(id), plainText(inShort)),
      )
      .join('\n'),
  ];
  return new Response(`${lines.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
