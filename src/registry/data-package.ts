import { slugOf } from '../format/slug.ts';
import type { Column } from '../schemas/table.ts';
import type { Registry, Table } from './registry.ts';

/** Frictionless types by those of our columns. */
const fieldTypes: Readonly<Record<Column['type'], string>> = {
  date: 'date',
  month: 'yearmonth',
  number: 'number',
  text: 'string',
  source: 'string',
  claim: 'string',
  boolean: 'boolean',
};

const licenses: Readonly<Record<Table['license'], object>> = {
  'public domain': {
    name: 'other-pd',
    title: 'Public domain (a work of the US government)',
  },
  'CC BY 4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

/**
 * The tables as a Frictionless Data Package (version 1 of its rules), beside whose file they stand.
 * @param resolve makes a whole address of a path from the site's root.
 */
export function describeDataPackage(
  { explainer, tables, sources }: Registry,
  resolve: (path: string) => string,
): object {
  return {
    profile: 'data-package',
    name: slugOf(explainer.name),
    title: explainer.name,
    description: explainer.tagline,
    homepage: resolve('data/'),
    version: `${String(explainer.edition)}.0.0`,
    created: `${explainer.checked}T00:00:00Z`,
    contributors: [{ title: explainer.publisher, role: 'publisher' }],
    licenses: [licenses['CC BY 4.0']],
    resources: [
      ...[...tables.values()].map((table) => describeTable(table, sources)),
      {
        profile: 'data-resource',
        name: 'claims',
        path: 'claims.json',
        title: 'Claims',
        description: `Every claim with its standing, numbers and sources; its schema is ${resolve('data/claims.schema.json')}`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        licenses: [licenses['CC BY 4.0']],
      },
    ],
  };
}

function describeTable(table: Table, sources: Registry['sources']): object {
  const { id, title, description, license, columns, key, rows } = table;
  const cited = table.sources.flatMap((source) => sources.get(source) ?? []);
  // A primary key may not be empty; some tables tell rows apart by cells of which one is.
  const isKeyFull = rows.every(({ cells }) => key.every((name) => (cells[name] ?? null) !== null));
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: `${id}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    licenses: [licenses[license]],
    ...(cited.length > 0 && {
      sources: cited.map(({ publisher, title: name, url }) => ({
        title: `${publisher}: ${name}`,
        ...(url !== undefined && { path: url }),
      })),
    }),
    schema: {
      fields: columns.map(({ name, title: heading, type, unit, meaning }) => ({
        name,
        title: heading,
        type: fieldTypes[type],
        description: meaning,
        ...(unit !== undefined && { unit }),
      })),
      missingValues: [''],
      ...(isKeyFull && { primaryKey: key }),
    },
  };
}
