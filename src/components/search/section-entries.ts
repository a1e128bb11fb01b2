import type { IndexedEntry } from '~/client/search-index.ts';
import { typeset } from '~/format/typeset.ts';
import { registry } from '~/registry/index.ts';
import type { Section } from '~/registry/registry.ts';
import { words } from '../ledger.ts';
import { plainText } from '../plain-text.ts';

const times = Map.groupBy(
  registry.sections.flatMap(({ headings }) => headings),
  ({ text }) => text,
);

/** A section as its head and its passages: each is found by its own words and those of its heading. */
export function sectionEntries(section: Section): IndexedEntry[] {
  const { id, title, question, inShort, now, passages, headings, mentions } = section;
  const ofSection = (name: string): string => `${typeset(title)}: ${name}`;
  // A heading that several sections have, such as the one over what came later, says which it is.
  const titles = new Map(
    headings.map((heading) => {
      const name = typeset(heading.text);
      return [heading.id, times.get(heading.text)?.length === 1 ? name : ofSection(name)];
    }),
  );
  const entry = (address: string, name: string, text: string): IndexedEntry => ({
    kind: 'text',
    address: `${id}/${address}`,
    title: name,
    text,
    more: '',
  });
  const nowAnchor = mentions.now[0]?.claims[0]?.anchor;
  return [
    entry('', ofSection(typeset(question)), plainText(inShort)),
    entry(
      nowAnchor === undefined ? '' : `#${nowAnchor}`,
      ofSection(words.section.now),
      plainText(now),
    ),
    ...passages.map(({ heading, words: text, anchor }) => {
      const place = anchor ?? heading;
      const name = heading === undefined ? undefined : titles.get(heading);
      return entry(
        place === undefined ? '' : `#${place}`,
        name ?? typeset(question),
        typeset(text),
      );
    }),
  ];
}
