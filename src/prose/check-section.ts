import { checkComponent } from './check-component.ts';
import type { Fault } from './check-component.ts';
import { laterComponent } from './components.ts';
import type { Place } from './ledger.ts';
import type { Problem } from './problem.ts';
import type { PlacedHeading, Prose } from './prose.ts';

/**
 * Checks the build of a section's text: heading ids and levels, components and their attributes.
 * What the reader could not read, or does not allow, is in `prose.problems`.
 */
export function checkSection(prose: Prose, where: Place): Problem[] {
  const faults = [
    ...checkHeadings(prose.headings),
    ...prose.components.flatMap(checkComponent),
    ...checkLaterPart(prose),
  ];
  return faults.map((fault) => ({ file: where.file, id: where.id, ...fault }));
}

function checkHeadings(headings: readonly PlacedHeading[]): Fault[] {
  const seen = new Map<string, PlacedHeading>();
  let above = 2;
  return headings.flatMap(({ id, text, depth, line, column, inside }): Fault[] => {
    const faults: Fault[] = [];
    const add = (message: string, mend: string): number =>
      faults.push({ line, column, message, mend });
    const first = seen.get(id);
    if (text === '') add('this heading has no words', 'write its question, or take it out');
    if (id === '') {
      add(
        `the heading "${text}" has no id`,
        'write one that will last after it: ## Question? {#short-id}',
      );
    } else if (first !== undefined) {
      add(
        `the id "${id}" is that of the heading in line ${first.line} too`,
        'give each heading its own',
      );
    } else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
      add(`"${id}" is no heading id`, 'write lower-case words joined by hyphens');
    }
    seen.set(id, { id, text, depth, line, column, inside });
    if (depth === 1)
      add("a heading of the first level is the page's own title", 'begin the line with ##');
    else if (depth > 3 || depth > above + 1)
      add(
        `this heading is of level ${depth}, which skips one`,
        'use ## for questions and ### for parts of an answer',
      );
    above = depth;
    return faults;
  });
}

/** *Since then* comes once, begins with its heading, and nothing of the period follows it. */
function checkLaterPart({ components, passages }: Prose): Fault[] {
  const [first, second] = components.filter(({ name }) => name === laterComponent);
  if (first === undefined) return [];
  const faults: Fault[] = [];
  if (second !== undefined) {
    faults.push({
      line: second.line,
      column: second.column,
      message: `<${laterComponent}> comes twice`,
      mend: 'join the two',
    });
  }
  const start = passages.findIndex(({ inside }) => inside.includes(laterComponent));
  const after = passages.slice(start).find(({ inside }) => !inside.includes(laterComponent));
  if (start !== -1 && passages[start]?.kind !== 'heading') {
    faults.push({
      line: first.line,
      column: first.column,
      message: `<${laterComponent}> does not begin with a heading`,
      mend: 'write ## Since then {#since-then} as its first line',
    });
  }
  if (start !== -1 && after !== undefined) {
    const { line, column } = after;
    faults.push({
      line,
      column,
      message: `text stands after <${laterComponent}>`,
      mend: 'move it before; what came later is told last',
    });
  }
  return faults;
}
