import type { ClaimFields } from '../schemas/claim.ts';
import type { Explainer } from '../schemas/explainer.ts';
import { suggest } from './nearest.ts';
import type { List } from './parse-list.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** Holds what the summary sheet calls disputed against the standing of the claims. */
export function checkSummarySheet(
  explainer: { fields: Explainer; yaml: YamlText } | undefined,
  claims: List<ClaimFields>,
  report: Report,
): void {
  if (explainer === undefined) return;
  for (const [index, { claim }] of (explainer.fields.summarySheet?.disputed ?? []).entries()) {
    const spot = spotOf(explainer.yaml, ['summary_sheet', 'disputed', index, 'claim']);
    const found = claims.entries.get(claim);
    if (!claims.ids.has(claim)) {
      const mend = suggest(claim, claims.ids, 'name a claim of the ledger');
      report.add(spot, '', `no claim has the id "${claim}"`, mend);
    } else if (found !== undefined && found.fields.standing !== 'disputed') {
      report.add(
        spot,
        '',
        `${claim} is ${found.fields.standing}, not disputed`,
        'name a disputed claim, or remove it from the sheet',
      );
    }
  }
}
