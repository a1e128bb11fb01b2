import type { Explainer } from '../schemas/explainer.ts';
import { suggest } from './nearest.ts';
import { nameOf } from './content-layout.ts';
import type { Content } from './parse-content.ts';
import type { Report, Spot } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** Every claims file and table belongs to a section or strand; a period runs forward; a strand is no section. */
export function checkHomes(
  { claims, tables, sections, explainer }: Content,
  strands: ReadonlySet<string>,
  report: Report,
): void {
  const check = (home: string, id: string, spot: () => Spot, mend: string): void => {
    if (strands.has(home)) return;
    const message = `no section or strand has the id "${home}"`;
    report.add(spot(), id, message, suggest(home, strands, mend));
  };
  const homeless = `write its section, or add it to strands in explainer.yaml`;
  for (const file of new Set([...claims.entries.values()].map(({ yaml }) => yaml.file))) {
    check(nameOf(file), '', () => ({ file, line: 1, column: 1 }), homeless);
  }
  for (const { table, yaml } of tables.tables.values()) {
    check(table.section, table.id, () => spotOf(yaml, ['section']), homeless);
  }
  if (explainer === undefined) return;
  checkPeriod(explainer.fields, (path) => spotOf(explainer.yaml, path), report);
  for (const [index, { id }] of (explainer.fields.strands ?? []).entries()) {
    if (!sections.ids.has(id)) continue;
    const mend = 'remove the strand: a section is one of its own accord';
    report.add(
      spotOf(explainer.yaml, ['strands', index, 'id']),
      '',
      `strand ${id} is a section`,
      mend,
    );
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
