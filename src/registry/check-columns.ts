import type { TableFields } from '../schemas/table.ts';
import { cellSpot } from './csv-text.ts';
import type { CsvText } from './csv-text.ts';
import { suggest } from './nearest.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** Holds the CSV's first line against the columns that the YAML describes. */
export function checkColumns(
  id: string,
  fields: TableFields,
  yaml: YamlText,
  csv: CsvText,
  report: Report,
): void {
  const described = fields.columns.map(({ name }) => name);
  for (const [index, name] of csv.header.entries()) {
    if (csv.header.indexOf(name) < index) {
      const message = `two columns are called ${name}`;
      report.add(cellSpot(csv, 0, index), id, message, 'rename one, here and in the YAML');
    } else if (!described.includes(name)) {
      const mend = suggest(name, described, `describe it in ${yaml.file}, or remove it`);
      report.add(cellSpot(csv, 0, index), id, `the YAML describes no column ${name}`, mend);
    }
  }
  for (const [index, name] of described.entries()) {
    const at = spotOf(yaml, ['columns', index, 'name']);
    if (described.indexOf(name) < index) {
      report.add(at, id, `column ${name} is described twice`, 'remove one description');
    } else if (!csv.header.includes(name)) {
      const mend = suggest(name, csv.header, `add it to ${csv.file}, or remove this column`);
      report.add(at, id, `the CSV has no column ${name}`, mend);
    }
  }
  for (const [index, name] of fields.key.entries()) {
    if (described.includes(name)) continue;
    const mend = suggest(name, described, `use columns of the table: ${described.join(', ')}`);
    report.add(spotOf(yaml, ['key', index]), id, `the key names no column: ${name}`, mend);
  }
  if (!fields.columns.some(({ type }) => type === 'source')) {
    const mend = 'add a column of type source, so that every row leads to its source';
    report.add(spotOf(yaml, ['columns']), id, 'this table has no column of sources', mend);
  }
}
