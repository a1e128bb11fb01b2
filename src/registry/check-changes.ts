import type { Change } from '../schemas/change.ts';
import type { Explainer } from '../schemas/explainer.ts';
import { checkIds } from './check-ids.ts';
import type { KnownIds } from './check-ids.ts';
import type { List } from './parse-list.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** Holds the changes against the ledger and the edition that `explainer.yaml` names. */
export function checkChanges(
  changes: List<Change>,
  explainer: { fields: Explainer; yaml: YamlText } | undefined,
  known: KnownIds,
  report: Report,
): void {
  const editions = new Map<number, string>();
  for (const entry of changes.entries.values()) {
    const { kind, edition, claims = [] } = entry.fields;
    const tell = (field: string, message: string, mend: string): void => {
      report.add(spotOf(entry.yaml, [...entry.path, field]), entry.id, message, mend);
    };
    checkIds(entry, 'claims', claims, 'claim', known, report);
    if (kind === 'edition' && edition === undefined) {
      tell('kind', 'this edition has no number', 'add edition: its number');
    } else if (kind !== 'edition' && edition !== undefined) {
      tell(
        'edition',
        `an entry of kind ${kind} opens no edition`,
        'remove edition, or write kind: edition',
      );
    } else if (edition !== undefined) {
      const other = editions.get(edition);
      if (other === undefined) editions.set(edition, entry.id);
      else
        tell(
          'edition',
          `edition ${edition} is that of ${other} too`,
          'give each edition its own number',
        );
    }
  }
  if (explainer === undefined || editions.has(explainer.fields.edition)) return;
  // A broken entry may be the one that is missing.
  if (changes.entries.size < changes.ids.size) return;
  report.add(
    spotOf(explainer.yaml, ['edition']),
    '',
    `changes.yaml has no entry for edition ${explainer.fields.edition}`,
    'add one of kind: edition with this number, or correct the number',
  );
}
