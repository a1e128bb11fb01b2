import type { Passage } from '../prose/passage.ts';
import { checkId, checkIds } from './check-ids.ts';
import type { KnownIds } from './check-ids.ts';
import { suggest } from './nearest.ts';
import type { Content } from './parse-content.ts';
import { linksIn } from './references.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

/**
 * Holds the statements that the explainer weighs against what it says of them: the heading exists,
 * and the section's text cites every claim that is said to weigh the statement.
 */
export function checkStatements(
  { statements, sections, explainer }: Content,
  known: KnownIds,
  report: Report,
): void {
  checkOccasion({ statements, explainer }, known, report);
  for (const entry of statements.entries.values()) {
    const { section: sectionId, heading, claims } = entry.fields;
    checkIds(entry, 'claims', claims, 'claim', known, report);
    const tell = (path: readonly (string | number)[], message: string, mend: string): void => {
      report.add(spotOf(entry.yaml, [...entry.path, ...path]), entry.id, message, mend);
    };
    if (!sections.ids.has(sectionId)) {
      const mend = suggest(sectionId, sections.ids, 'name a file of sections/');
      tell(['section'], `no section has the id "${sectionId}"`, mend);
      continue;
    }
    const section = sections.entries.get(sectionId);
    if (section === undefined) continue;
    const headings = new Set(section.body.headings.map(({ id }) => id));
    if (!headings.has(heading)) {
      const mend = suggest(heading, headings, `use one of: ${[...headings].join(', ')}`);
      tell(['heading'], `${sectionId} has no heading with the id "${heading}"`, mend);
    }
    const cited = citedBy([...section.inShort, ...section.now, ...section.body.passages]);
    for (const [index, claim] of claims.entries()) {
      if (cited.has(claim) || !known.claims.has(claim)) continue;
      const mend = 'cite it there, or name the claims that do weigh it';
      tell(['claims', index], `the text of ${sectionId} does not cite ${claim}`, mend);
    }
  }
}

function checkOccasion(
  { statements, explainer }: Pick<Content, 'statements' | 'explainer'>,
  known: KnownIds,
  report: Report,
): void {
  if (explainer === undefined) return;
  const { yaml, fields } = explainer;
  const { occasion } = fields;
  if (occasion !== undefined) {
    const entry = { yaml, path: [], id: '', fields, faulty: new Set<string>() };
    checkId(entry, ['occasion'], occasion, 'source', known, report);
  } else if (statements.ids.size > 0) {
    const mend = 'add occasion: the source whose statements statements.yaml weighs';
    report.add(spotOf(yaml, []), '', 'the report that is weighed is not named', mend);
  }
}

function citedBy(passages: readonly Passage[]): Set<string> {
  return new Set(linksIn(passages).flat());
}
