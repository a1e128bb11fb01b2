import type { ClaimFields } from '../schemas/claim.ts';
import type { SourceFields } from '../schemas/source.ts';
import type { List } from './parse-list.ts';
import type { Tell } from './report.ts';

/** Each standing needs what makes it true. */
export function checkStanding(claim: ClaimFields, sources: List<SourceFields>, tell: Tell): void {
  const { standing, saidBy, note } = claim;
  if (standing === 'claimed' && saidBy === undefined) {
    const mend = 'add said_by: whose word it is';
    tell('standing', 'standing is claimed, but said_by is missing', mend);
  }
  if (standing === 'disputed' && note === undefined) {
    const mend = 'add note: who says what, and what would settle it';
    tell('standing', 'standing is disputed, but note is missing', mend);
  }
  const found = claim.sources.map(({ source }) => sources.entries.get(source)?.fields);
  // Of a source that is missing or broken nothing is known: it is told about elsewhere.
  if (found.some((source) => source === undefined)) return;
  const tiers = new Set(found.map((source) => source?.tier));
  if (standing === 'documented' && !tiers.has('official')) {
    const mend = 'cite the document itself, or write standing: reported';
    tell('standing', 'standing is documented, but no source is official', mend);
  }
  if (standing === 'reported' && !tiers.has('official') && !tiers.has('established')) {
    const mend =
      'cite an established newsroom or researcher, or write standing: claimed with said_by';
    tell('standing', 'standing is reported, but every source is weak', mend);
  }
}
