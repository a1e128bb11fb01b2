import type { IndexedEntry } from '~/client/search-index.ts';
import { claimPath } from '~/format/address.ts';
import { formatDate } from '~/format/date.ts';
import { typeset } from '~/format/typeset.ts';
import { registry } from '~/registry/index.ts';
import { sectionEntries } from './section-entries.ts';

/** Everything that a reader can find, kind by kind in the order of the site. */
export function searchEntries(): IndexedEntry[] {
  return [
    ...registry.sections.flatMap(sectionEntries),
    ...termEntries(),
    ...figureEntries(),
    ...claimEntries(),
    ...eventEntries(),
    ...tableEntries(),
    ...sourceEntries(),
  ];
}

/** The terms, and the people and bodies whose word is cited. */
function termEntries(): IndexedEntry[] {
  const terms = [...registry.terms.values()].map(({ id, term, aliases = [], short }) =>
    entry('term', `glossary/#${id}`, term, short, aliases),
  );
  const people = [...registry.people.values()].map(({ id, name, aliases = [], role = '' }) =>
    entry('person', `glossary/#${id}`, name, role, aliases),
  );
  return [...terms, ...people];
}

function figureEntries(): IndexedEntry[] {
  return [...registry.figures.values()].map(({ id, question, finding, description, note }) =>
    entry('figure', `figures/${id}/`, question, finding, [description, note]),
  );
}

function claimEntries(): IndexedEntry[] {
  // Without their notes, which say in other words what the text says and would make the index half as large again.
  return [...registry.claims.values()].map(({ id, statement }) =>
    entry('claim', claimPath(id), statement, '', []),
  );
}

function eventEntries(): IndexedEntry[] {
  return registry.events.map(({ id, date, title, text }) =>
    entry('event', `timeline/#${id}`, `${formatDate(date)}: ${title}`, text, []),
  );
}

function tableEntries(): IndexedEntry[] {
  return [...registry.tables.values()].map(({ id, title, description, columns }) =>
    entry(
      'table',
      `data/#${id}`,
      title,
      description,
      columns.map((column) => column.title),
    ),
  );
}

function sourceEntries(): IndexedEntry[] {
  return [...registry.sources.values()].map(({ id, title, publisher }) =>
    entry('source', `sources/#${id}`, title, publisher, []),
  );
}

function entry(
  kind: IndexedEntry['kind'],
  address: string,
  title: string,
  text: string,
  more: readonly string[],
): IndexedEntry {
  return { kind, address, title: typeset(title), text: typeset(text), more: more.join(' ') };
}
