import type { Problem } from '../prose/problem.ts';
import { assemble } from './assemble.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkChanges } from './check-changes.ts';
import { checkCharacters } from './check-characters.ts';
import { checkRecords } from './check-records.ts';
import { checkClaims } from './check-claims.ts';
import { checkDerived } from './check-derived.ts';
import { checkEdition } from './check-edition.ts';
import { checkEventCounts } from './check-event-counts.ts';
import { checkEvents } from './check-events.ts';
import { checkFigures } from './check-figures.ts';
import { checkHomes, findHomes } from './check-homes.ts';
import { checkSections } from './check-sections.ts';
import { checkSourcesUsed } from './check-sources.ts';
import { checkStatements } from './check-statements.ts';
import { checkSummarySheet } from './check-summary-sheet.ts';
import { checkTexts } from './check-texts.ts';
import { withSoundFigures } from './sound-figures.ts';
import { sortFiles } from './content-layout.ts';
import { createLookup } from './look-up.ts';
import { parseContent } from './parse-content.ts';
import type { ContentFiles } from './read.ts';
import type { Registry } from './registry.ts';
import { Report } from './report.ts';

export interface ParseOptions {
  /** The chart kinds that figures may name: the folders of `src/charts`. */
  readonly charts: readonly string[];
  /** Set where what this edition says is about to be kept, so that it cannot have changed since. */
  readonly isNewEdition?: boolean;
}

export type Parsed =
  | { readonly registry: Registry }
  | {
      readonly problems: readonly Problem[];
      /** What holds in spite of them, for checks that need it whole; its figures are those without a problem. */
      readonly draft: Registry | undefined;
    };

/**
 * Reads a whole explainer: either all of it holds, or every problem of every file is told,
 * by file and line. Pure: no clock, no disk, no network. Its time grows with the content, not faster.
 */
export function parse(files: ContentFiles, { charts, isNewEdition = false }: ParseOptions): Parsed {
  const report = new Report();
  report.take(files.problems);
  checkCharacters(files, report);
  const layout = sortFiles(files, report);
  const content = parseContent(layout, files.folder, report);
  const { explainer, sections, claims, sources, people, figures, tables } = content;

  const lookup = createLookup(claims, tables);
  const homes = findHomes(content, layout);
  const known = {
    claims: claims.ids,
    sources: sources.ids,
    people: people.ids,
    terms: content.terms.ids,
    strands: homes.areKnown ? new Set([...homes.strands, ...homes.missing]) : undefined,
  };

  checkClaims(claims, { sources, people: people.ids, period: content.known.period }, report);
  checkDerived(claims, lookup, report);
  checkRecords(content, known, report);
  checkChanges(content.changes, explainer, known, report);
  if (!isNewEdition) checkEdition(content, layout, report);
  checkStatements(content, known, report);
  checkSummarySheet(explainer, claims, report);
  checkHomes(content, layout, homes, report);
  checkSourcesUsed(sources, content, report);
  checkSections(
    sections,
    {
      figures: figures.ids,
      tables: tables.ids,
      lookup,
      folder: files.folder,
      isMissingSome: homes.missing.size > 0,
    },
    report,
  );
  checkFigures(
    figures,
    {
      sections: new Set([...sections.ids, ...homes.missing]),
      charts,
      tables,
      claims: claims.ids,
      lookup,
    },
    report,
  );
  checkEvents(content, report);
  checkEventCounts(content, report);
  checkTexts(content, report);
  checkAddresses(content, layout, report);

  const problems = report.sorted();
  if (explainer === undefined) return { problems, draft: undefined };
  if (problems.length === 0) return { registry: assemble(content, explainer.fields, lookup) };
  const sound = withSoundFigures(content, problems, lookup);
  return { problems, draft: assemble(sound, explainer.fields, lookup) };
}
