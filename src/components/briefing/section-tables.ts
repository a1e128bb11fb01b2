import { findFigure, findTable } from '~/registry/index.ts';
import type { Section, Table } from '~/registry/registry.ts';
import { registry } from '~/registry/index.ts';
import { longestInText } from '../table-length.ts';

/** Tables whose section has been found, in the order in which figures first draw from them. */
const homes = new Map<string, string>();
for (const section of registry.sections) {
  for (const { table } of section.figures.flatMap((id) => findFigure(id).tables ?? [])) {
    if (!homes.has(table)) homes.set(table, section.id);
  }
}

/** The tables behind a section's figures, without long ones and those that an earlier section has shown. */
export function tablesOf(section: Section): Table[] {
  return [...homes]
    .filter(([, home]) => home === section.id)
    .map(([id]) => findTable(id))
    .filter(({ rows }) => rows.length <= longestInText);
}
