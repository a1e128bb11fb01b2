import { countWords } from '../prose/words.ts';
import type { Explainer } from '../schemas/explainer.ts';
import { assembleEventTable, withEventTable } from './assemble-events.ts';
import { splitKeyNumber } from './check-sections.ts';
import { nameOf } from './content-layout.ts';
import { fieldsById } from './create-ledger.ts';
import type { Lookup } from './derive.ts';
import { lookUp } from './look-up.ts';
import type { Content } from './parse-content.ts';
import type { SectionEntry } from './parse-sections.ts';
import { numberMentions } from './references.ts';
import type { Claim, Figure, Registry, Section, Source } from './registry.ts';
import { placePassages } from './section-passages.ts';
import { sourceKinds } from '../schemas/source.ts';

/** Joins content without problems into the registry: orders, numbers and back references. */
export function assemble(content: Content, explainer: Explainer, lookup: Lookup): Registry {
  const sections = [...content.sections.entries.values()]
    .map(assembleSection)
    .sort((a, b) => a.order - b.order);
  const claims = assembleClaims(content, sections);
  const events = [...fieldsById(content.events).values()].sort((a, b) => compare(a.date, b.date));
  const figures = assembleFigures(content, lookup);
  const tables = new Map([...content.tables.tables].map(([id, { table }]) => [id, table]));
  if ([...figures.values()].some(({ timeline }) => timeline === true)) {
    const table = assembleEventTable(events, claims, sections, explainer);
    tables.set(table.id, table);
  }
  return {
    explainer,
    sections,
    claims,
    sources: assembleSources(content),
    people: fieldsById(content.people),
    quotes: fieldsById(content.quotes),
    events,
    terms: sortTerms(content, explainer.language),
    tables,
    figures,
    changes: [...fieldsById(content.changes).values()].sort((a, b) => compare(b.date, a.date)),
    statements: [...fieldsById(content.statements).values()],
  };
}

function assembleSection({ id, frontMatter, inShort, now, body }: SectionEntry): Section {
  const numbered = numberMentions({ inShort, now, body: body.passages });
  const { claim, key } = splitKeyNumber(frontMatter.key_number.claim);
  return {
    id,
    order: frontMatter.order,
    title: frontMatter.title,
    question: frontMatter.question,
    inShort: frontMatter.in_short,
    now: frontMatter.now,
    keyNumber: { claim, key, words: frontMatter.key_number.words },
    checked: frontMatter.checked,
    headings: body.headings.map((heading) => ({
      id: heading.id,
      text: heading.text,
      depth: heading.depth,
    })),
    passages: placePassages(body.passages, body.headings, numbered.mentions.body),
    ...numbered,
    words: countWords(body.passages),
    figures: body.components.flatMap(({ name, attributes }) =>
      name === 'Figure' && attributes.id !== undefined ? [attributes.id] : [],
    ),
  };
}

function assembleClaims({ claims }: Content, sections: readonly Section[]): Map<string, Claim> {
  const citedIn = new Map<string, string[]>();
  for (const { id, references } of sections) {
    for (const { claim } of references) append(citedIn, claim, id);
  }
  return new Map(
    [...claims.entries].map(([id, { fields, yaml }]) => [
      id,
      { ...fields, section: nameOf(yaml.file), citedIn: citedIn.get(id) ?? [] },
    ]),
  );
}

function assembleSources({ claims, sources }: Content): Map<string, Source> {
  const citing = new Map<string, string[]>();
  for (const { id, fields } of claims.entries.values()) {
    for (const source of new Set(fields.sources.map(({ source }) => source))) {
      append(citing, source, id);
    }
  }
  return new Map(
    [...sources.entries].flatMap(([id, { fields, yaml }]) => {
      // The file's name was held against the kinds when the files were sorted.
      const group = sourceKinds.find((kind) => kind === nameOf(yaml.file));
      return group === undefined ? [] : [[id, { ...fields, group, claims: citing.get(id) ?? [] }]];
    }),
  );
}

function assembleFigures({ figures }: Content, lookup: Lookup): Map<string, Figure> {
  return new Map(
    [...figures.entries].map(([id, { fields }]) => {
      const values = Object.entries(fields.references ?? {}).map(
        ([name, reference]) => [name, lookUp(reference, lookup)] as const,
      );
      return [id, withEventTable({ ...fields, id, values: Object.fromEntries(values) })];
    }),
  );
}

function sortTerms({ terms }: Content, language: string): Registry['terms'] {
  const collator = new Intl.Collator(language);
  return new Map([...fieldsById(terms)].sort(([, a], [, b]) => collator.compare(a.term, b.term)));
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
