import type { Report } from './report.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, ToldElsewhere } from './expression.ts';
import { suggest } from './nearest.ts';
import type { SectionEntry, Sections } from './parse-sections.ts';
import { spotOf } from './yaml-text.ts';

/** Addresses of the site's own pages, which no section can have. */
export const pageNames: ReadonlySet<string> = new Set([
  'about',
  'briefing',
  'changes',
  'cite',
  'claims',
  'data',
  'embed',
  'figures',
  'glossary',
  'search',
  'sources',
  'summary',
  'timeline',
]);

/** What sections name. */
export interface SectionSurroundings {
  readonly figures: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly lookup: Lookup;
  /** The content folder's name, for the fault that belongs to no file. */
  readonly folder: string;
  /** Whether claims stand there for a section that is still missing. */
  readonly isMissingSome: boolean;
}

/** Holds the sections against each other and against what they name. */
export function checkSections(
  sections: Sections,
  surroundings: SectionSurroundings,
  report: Report,
): void {
  if (sections.ids.size === 0) {
    report.add(
      { file: `${surroundings.folder}/sections`, line: 1, column: 1 },
      '',
      'there is no section',
      'write at least one, as sections/<id>.mdx',
    );
  }
  for (const section of sections.entries.values()) {
    if (pageNames.has(section.id)) {
      const message = `"${section.id}" is the address of another page`;
      report.add(spotOf(section.yaml, []), section.id, message, 'rename the file');
    }
    checkKeyNumber(section, surroundings, report);
    checkShown(section, surroundings, report);
  }
  checkOrder(sections, surroundings.isMissingSome, report);
}

function checkKeyNumber(
  { id, yaml, frontMatter, faulty }: SectionEntry,
  { lookup }: SectionSurroundings,
  report: Report,
): void {
  if (faulty.has('key_number')) return;
  const { claim, key } = splitKeyNumber(frontMatter.key_number.claim);
  try {
    lookup.figure(claim, key);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (error instanceof ToldElsewhere) return;
    const mend = 'name a claim with a number: claim-id for its value, or claim-id.key';
    report.add(spotOf(yaml, ['key_number', 'claim']), id, error.message, mend);
  }
}

/** `claim-id` is its value, `claim-id.key` one of its figures. */
export function splitKeyNumber(reference: string): { claim: string; key: string } {
  const [claim = '', key = 'value'] = reference.split('.');
  return { claim, key };
}

/** Figures and tables that the text shows: they exist, each once, since their anchors are ids. */
function checkShown(
  section: SectionEntry,
  surroundings: SectionSurroundings,
  report: Report,
): void {
  const shown = new Set<string>();
  for (const { name, attributes, line, column } of section.body.components) {
    const known =
      name === 'Figure'
        ? surroundings.figures
        : name === 'DataTable'
          ? surroundings.tables
          : undefined;
    const id = attributes.id;
    if (known === undefined || id === undefined) continue;
    const spot = { file: section.yaml.file, line, column };
    const noun = name === 'Figure' ? 'figure' : 'table';
    if (!known.has(id)) {
      const folder = name === 'Figure' ? 'figures/' : 'data/';
      const mend = suggest(id, known, `add it to ${folder}, or remove this line`);
      report.add(spot, section.id, `no ${noun} has the id "${id}"`, mend);
    }
    if (shown.has(`${name} ${id}`)) {
      const mend = 'show it once, and link to it elsewhere';
      report.add(spot, section.id, `${noun} ${id} is shown twice`, mend);
    }
    shown.add(`${name} ${id}`);
  }
}

/** The orders are 1, 2, 3 ... without gaps: they are the numbers that readers see. */
function checkOrder(sections: Sections, isMissingSome: boolean, report: Report): void {
  const byOrder = new Map<number, SectionEntry>();
  const ordered = [...sections.entries.values()].filter(({ faulty }) => !faulty.has('order'));
  for (const section of ordered) {
    const { order } = section.frontMatter;
    const other = byOrder.get(order);
    if (other === undefined) byOrder.set(order, section);
    else {
      const message = `order ${order} is that of ${other.yaml.file} too`;
      const mend = 'give every section its own number, from 1';
      report.add(spotOf(section.yaml, ['order']), section.id, message, mend);
    }
  }
  // A section that is missing or cannot be read may fill the gap.
  if (isMissingSome || ordered.length < sections.ids.size) return;
  const orders = [...byOrder.keys()].sort((a, b) => a - b);
  for (const [index, order] of orders.entries()) {
    const section = byOrder.get(order);
    const before = orders[index - 1] ?? 0;
    if (section === undefined || order === before + 1) continue;
    const message =
      before === 0
        ? `the orders begin with ${order}`
        : `order ${order} follows order ${before}, with a gap between them`;
    const mend = `write order: ${before + 1}, and number the sections after it onward`;
    report.add(spotOf(section.yaml, ['order']), section.id, message, mend);
  }
}
