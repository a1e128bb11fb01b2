import type { IndexedEntry } from '~/client/search-index.ts';
import { typeset } from '~/format/typeset.ts';
import type { Section } from '~/registry/registry.ts';
import { words } from '../ledger.ts';
import { plainText } from '../plain-text.ts';

/** A section as its head and its passages: each is found by its own words and those of its heading. */
export function sectionEntries(section: Section): IndexedEntry[] {
  const { id, title, question, inShort, now, passages, headings, mentions } = section;
  const titles = new Map(headings.map((heading) => [heading.id, typeset(heading.text)]));
  const entry = (address: string, name: string, text: string): IndexedEntry => ({
    kind: 'text',
    address: `${id}/${address}`,
    title: name,
    text,
    more: '',
  });
  const nowAnchor = mentions.now[0]?.claims[0]?.anchor;
  return [
    entry('', `${typeset(title)}: ${typeset(question)}`, plainText(inShort)),
    entry(
      nowAnchor === undefined ? '' : `#${nowAnchor}`,
      `${typeset(title)}: ${words.section.now}`,
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
