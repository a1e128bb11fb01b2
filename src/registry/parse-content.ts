import { readNames } from '../prose/names.ts';
import { change } from '../schemas/change.ts';
import type { Change } from '../schemas/change.ts';
import type { ClaimFields } from '../schemas/claim.ts';
import { event } from '../schemas/event.ts';
import type { Event } from '../schemas/event.ts';
import { explainer as explainerSchema } from '../schemas/explainer.ts';
import type { Explainer } from '../schemas/explainer.ts';
import { avoidedWords } from '../schemas/house-style.ts';
import type { AvoidedWords } from '../schemas/house-style.ts';
import { person } from '../schemas/person.ts';
import type { Person } from '../schemas/person.ts';
import { quote } from '../schemas/quote.ts';
import type { Quote } from '../schemas/quote.ts';
import { statement } from '../schemas/statement.ts';
import type { Statement } from '../schemas/statement.ts';
import { source } from '../schemas/source.ts';
import type { SourceFields } from '../schemas/source.ts';
import { term } from '../schemas/term.ts';
import type { Term } from '../schemas/term.ts';
import type { ContentLayout } from './content-layout.ts';
import { isRecord } from './field-names.ts';
import { parseClaims } from './parse-claims.ts';
import { parseFigures } from './parse-figures.ts';
import type { Figures } from './parse-figures.ts';
import { parseList } from './parse-list.ts';
import type { List, ListFormat } from './parse-list.ts';
import { parseSections } from './parse-sections.ts';
import type { Sections } from './parse-sections.ts';
import { parseTables } from './parse-tables.ts';
import type { Tables } from './parse-tables.ts';
import type { Report } from './report.ts';
import { validate } from './validate.ts';
import { loadYaml } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** Everything that the files hold, each record valid by itself, with the place where it stands. */
export interface Content {
  readonly explainer: { readonly fields: Explainer; readonly yaml: YamlText } | undefined;
  /** Those fields of `explainer.yaml` that are sound, where others are not. */
  readonly known: Partial<Explainer>;
  readonly sections: Sections;
  readonly claims: List<ClaimFields>;
  readonly sources: List<SourceFields>;
  readonly people: List<Person>;
  readonly quotes: List<Quote>;
  readonly events: List<Event>;
  readonly terms: List<Term>;
  readonly changes: List<Change>;
  readonly statements: List<Statement>;
  readonly avoided: List<AvoidedWords>;
  readonly tables: Tables;
  readonly figures: Figures;
  readonly names: readonly RegExp[];
}

/** Reads every file by its concept and holds each record against its schema. */
export function parseContent(layout: ContentLayout, folder: string, report: Report): Content {
  const list = <T>(name: string, format: ListFormat<T>): List<T> => {
    const yaml = layout.records.get(name);
    return parseList(yaml === undefined ? [] : [yaml], format, report);
  };
  const claims = parseClaims(layout.claims, report);
  const sources = parseList(
    layout.sources,
    { field: 'sources', noun: 'source', schema: source },
    report,
  );
  const known = { claims: claims.ids, sources: sources.ids };
  return {
    ...parseExplainer(layout, folder, report),
    sections: parseSections(layout.sections, report),
    claims,
    sources,
    people: list('people', { field: 'people', noun: 'person or body', schema: person }),
    quotes: list('quotes', { field: 'quotes', noun: 'quote', schema: quote }),
    events: list('timeline', { field: 'events', noun: 'event', schema: event }),
    terms: list('glossary', { field: 'terms', noun: 'term', schema: term }),
    changes: list('changes', { field: 'changes', noun: 'change', schema: change }),
    statements: list('statements', { field: 'statements', noun: 'statement', schema: statement }),
    avoided: list('house-style', { field: 'avoided', noun: 'entry', schema: avoidedWords }),
    tables: parseTables(layout.csvs, layout.tables, known, report),
    figures: parseFigures(layout.figures, report),
    names: parseNames(layout, report),
  };
}

function parseExplainer(
  { records }: ContentLayout,
  folder: string,
  report: Report,
): Pick<Content, 'explainer' | 'known'> {
  const yaml = records.get('explainer');
  if (yaml === undefined) {
    report.add(
      { file: `${folder}/explainer.yaml`, line: 1, column: 1 },
      '',
      'this file is missing',
      'write it: name, period, as_of ...; every field is explained in src/schemas/explainer.ts',
    );
    return { explainer: undefined, known: {} };
  }
  const content = loadYaml(yaml, report);
  if (content === undefined) return { explainer: undefined, known: {} };
  const place = { yaml, path: [] };
  const { fields, record, faulty } = validate(explainerSchema, content, place, '', report);
  if (fields !== undefined) return { explainer: { fields, yaml }, known: fields };
  const sound = Object.entries(isRecord(record) ? record : {}).filter(
    ([name]) => !faulty.has(name),
  );
  return { explainer: undefined, known: Object.fromEntries(sound) };
}

function parseNames({ names }: ContentLayout, report: Report): readonly RegExp[] {
  if (names === undefined) return [];
  const read = readNames(names.text);
  for (const { line, message, mend } of read.problems) {
    report.add({ file: names.path, line, column: 1 }, '', message, mend);
  }
  return read.names;
}
