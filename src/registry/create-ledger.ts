import type { Ledger, LedgerClaim } from '../prose/ledger.ts';
import type { Term } from '../schemas/term.ts';
import { nameOf } from './content-layout.ts';
import type { Content } from './parse-content.ts';
import type { List } from './parse-list.ts';

/** What the prose checks hold texts against; none where the explainer's period cannot be read. */
export function createLedger(content: Content): Ledger | undefined {
  const { claims, people, quotes, terms, events, sources, sections, names } = content;
  const { period } = content.known;
  if (period === undefined) return undefined;
  return {
    claims: createClaims(content),
    brokenClaims: new Set([...claims.ids].filter((id) => !claims.entries.has(id))),
    people: fieldsById(people),
    quotes: [...fieldsById(quotes).values()],
    terms: new Map(
      [...terms.ids].map((id) => [id, terms.entries.get(id)?.fields ?? unreadTerm(id)]),
    ),
    events: [...fieldsById(events).values()],
    titles: [
      ...[...fieldsById(sources).values()].map(({ title }) => title),
      ...[...sections.entries.values()].map(({ frontMatter }) => frontMatter.title),
    ],
    names,
    avoided: [...fieldsById(content.avoided).values()],
    period,
  };
}

function createClaims({ claims, people }: Content): Map<string, LedgerClaim> {
  return new Map(
    [...claims.entries].map(
      ([
        id,
        {
          fields: { saidBy, ...fields },
          yaml,
        },
      ]) => {
        // Names of people who cannot be read cannot be looked for in a paragraph.
        const known =
          saidBy?.every((person) => people.entries.has(person)) === true ? { saidBy } : {};
        return [id, { ...fields, ...known, section: nameOf(yaml.file) }];
      },
    ),
  );
}

/** A term whose record is faulty exists all the same for the texts that link to it. */
function unreadTerm(id: string): Term {
  return { id, term: id, short: '', source: '' };
}

/** The records of a list without their places. */
export function fieldsById<T>({ entries }: List<T>): Map<string, T> {
  return new Map([...entries].map(([id, { fields }]) => [id, fields]));
}
