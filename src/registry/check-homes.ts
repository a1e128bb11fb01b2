import type { Explainer } from '../schemas/explainer.ts';
import { suggest } from './nearest.ts';
import { nameOf } from './content-layout.ts';
import type { ContentLayout } from './content-layout.ts';
import type { Content } from './parse-content.ts';
import type { Report, Spot } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** Where claims, tables, terms and events may belong. */
export interface Homes {
  /** Sections, and the explainer's further strands. */
  readonly strands: ReadonlySet<string>;
  /** Claims files whose section is missing. */
  readonly missing: ReadonlySet<string>;
  /** Whether the further strands could be read: else nothing is told of a home that is not there. */
  readonly areKnown: boolean;
}

/** Finds the sections and strands, and the claims files that belong to none of them. */
export function findHomes({ sections, explainer, known }: Content, layout: ContentLayout): Homes {
  const further = (known.strands ?? []).map(({ id }) => id);
  const strands = new Set([...sections.ids, ...further]);
  const areKnown = explainer !== undefined || known.strands !== undefined;
  const files = layout.claims.map(({ file }) => nameOf(file));
  return { strands, missing: new Set(files.filter((home) => !strands.has(home))), areKnown };
}

/**
 * Every claims file and table belongs to a section or strand; a strand is no section; a period runs
 * forward. A missing section is told once, at its claims file, and not at all that belongs to it.
 */
export function checkHomes(
  { tables, sections, explainer }: Content,
  layout: ContentLayout,
  { strands, missing, areKnown }: Homes,
  report: Report,
): void {
  const tell = (home: string, id: string, spot: Spot): void => {
    const message = `no section or strand has the id "${home}"`;
    const mend = 'write its section, or add it to strands in explainer.yaml';
    report.add(spot, id, message, suggest(home, strands, mend));
  };
  for (const { file } of layout.claims) {
    const home = nameOf(file);
    if (areKnown && missing.has(home)) tell(home, '', { file, line: 1, column: 1 });
  }
  for (const { table, yaml } of tables.tables.values()) {
    const { section, id } = table;
    if (!areKnown || strands.has(section) || missing.has(section)) continue;
    tell(section, id, spotOf(yaml, ['section']));
  }
  if (explainer === undefined) return;
  checkPeriod(explainer.fields, (path) => spotOf(explainer.yaml, path), report);
  for (const [index, { id }] of (explainer.fields.strands ?? []).entries()) {
    if (!sections.ids.has(id)) continue;
    const mend = 'remove the strand: a section is one of its own accord';
    const spot = spotOf(explainer.yaml, ['strands', index, 'id']);
    report.add(spot, '', `strand ${id} is a section`, mend);
  }
}

function checkPeriod(
  { period, asOf, checked }: Explainer,
  spotAt: (path: string[]) => Spot,
  report: Report,
): void {
  if (period.from > period.to) {
    const message = `the period's from ${period.from} is later than its to ${period.to}`;
    report.add(spotAt(['period', 'from']), '', message, 'exchange them, or correct one');
  }
  if (checked < asOf) {
    const message = `checked ${checked} is earlier than as_of ${asOf}`;
    report.add(spotAt(['checked']), '', message, 'correct one of them');
  }
}
