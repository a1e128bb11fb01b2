import type { ClaimFields } from '../schemas/claim.ts';
import type { Quote } from '../schemas/quote.ts';
import type { SourceFields } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { List } from './parse-list.ts';
import type { Tables } from './parse-tables.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** Everything that may cite a source. */
export interface Citing {
  readonly claims: List<ClaimFields>;
  readonly quotes: List<Quote>;
  readonly terms: List<Term>;
  readonly tables: Tables;
}

/** A source that nothing cites is a mistake: a claim lost it, or it should not be listed. */
export function checkSourcesUsed(
  sources: List<SourceFields>,
  citing: Citing,
  report: Report,
): void {
  // While a file cannot be read, nobody knows what it cites.
  const isPartial =
    [citing.claims, citing.quotes, citing.terms].some(
      ({ entries, ids }) => entries.size < ids.size,
    ) || citing.tables.tables.size < citing.tables.ids.size;
  if (isPartial) return;
  const used = new Set([
    ...[...citing.claims.entries.values()].flatMap(({ fields }) =>
      fields.sources.map(({ source }) => source),
    ),
    ...[...citing.quotes.entries.values()].map(({ fields }) => fields.source),
    ...[...citing.terms.entries.values()].map(({ fields }) => fields.source),
    ...[...citing.tables.tables.values()].flatMap(({ table }) => table.sources),
  ]);
  for (const { id, yaml, path } of sources.entries.values()) {
    if (used.has(id)) continue;
    const mend = 'cite it from a claim, quote, term or table row, or remove it';
    report.add(spotOf(yaml, path), id, 'nothing cites this source', mend);
  }
}
