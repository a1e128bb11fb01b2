import type { Dataset, WithContext } from 'schema-dts';
import { dataAddress, tableFileAddress } from '~/format/address.ts';
import { sourceAddress } from '~/format/source.ts';
import { findSource, registry, type Table } from '~/registry/index.ts';
import { license, publisher } from './work-data.ts';

const { explainer } = registry;
const licenses: Record<Table['license'], string> = {
  'CC BY 4.0': license,
  'public domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
};
const forms = [
  { extension: 'csv', encodingFormat: 'text/csv' },
  { extension: 'json', encodingFormat: 'application/json' },
] as const;

/** What searches for data are told of a table: what it holds, on what terms, where its files are. */
export function tableData(table: Table, origin: URL): WithContext<Dataset> {
  const whole = (address: string): string => new URL(address, origin).href;
  const { id, title, description, columns, sources } = table;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': whole(dataAddress(id)),
    url: whole(dataAddress(id)),
    name: title,
    description,
    inLanguage: explainer.language,
    dateModified: explainer.checked,
    license: licenses[table.license],
    creator: publisher,
    isAccessibleForFree: true,
    variableMeasured: columns.map(({ title: name, meaning }) => ({
      '@type': 'PropertyValue',
      name,
      description: meaning,
    })),
    isBasedOn: sources.flatMap((source) => sourceAddress(findSource(source)) ?? []),
    distribution: forms.map(({ extension, encodingFormat }) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: whole(tableFileAddress(id, extension)),
    })),
  };
}
