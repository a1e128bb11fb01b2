import { authorComponents, isAuthorComponent, laterComponent } from './components.ts';
import type { ComponentRule } from './components.ts';
import type { Place } from './ledger.ts';
import type { Point } from './point.ts';
import type { Problem } from './problem.ts';
import type { ComponentUse, PlacedHeading, Prose } from './read.ts';

type Fault = Point & { readonly message: string; readonly mend: string };

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

function checkComponent(use: ComponentUse): Fault[] {
  const { name, line, column } = use;
  const fault = (message: string, mend: string): Fault => ({ line, column, message, mend });
  if (!isAuthorComponent(name)) {
    const known = Object.keys(authorComponents)
      .map((other) => `<${other}>`)
      .join(', ');
    const isHtml = /^[a-z]/u.test(name);
    return [
      fault(
        isHtml
          ? `<${name}> is HTML, which has no place in a text`
          : `there is no component <${name}>`,
        `the components are ${known}; all else is Markdown`,
      ),
    ];
  }
  const rule = authorComponents[name];
  const parent = use.inside.at(-1);
  return [
    ...checkAttributes(use, rule).map(({ message, mend }) => fault(message, mend)),
    ...(rule.inside !== undefined && parent !== rule.inside
      ? [
          fault(
            `<${name}> does not stand in <${rule.inside}>`,
            `put <${rule.inside}> around it, with blank lines`,
          ),
        ]
      : []),
    ...(rule.inside === undefined && parent !== undefined && rule.isContainer
      ? [fault(`<${name}> stands inside <${parent}>`, `close <${parent}> before it`)]
      : []),
    ...(rule.isContainer && use.isEmpty
      ? [fault(`<${name}> is empty`, 'write its text between blank lines inside it')]
      : []),
    ...(!rule.isContainer && !use.isEmpty
      ? [fault(`<${name}> holds text`, `write <${name} ... /> and its text outside`)]
      : []),
  ];
}

function checkAttributes(
  { name, attributes }: ComponentUse,
  rule: ComponentRule,
): { message: string; mend: string }[] {
  const unknown = Object.keys(attributes)
    .filter((attribute) => !Object.hasOwn(rule.attributes, attribute))
    .map((attribute) => {
      const known = Object.keys(rule.attributes).join(', ');
      return {
        message: `<${name}> knows no "${attribute}"`,
        mend: known === '' ? 'take it out' : `it knows ${known}`,
      };
    });
  const wrong = Object.entries(rule.attributes).flatMap(([attribute, wanted]) => {
    const written = attributes[attribute];
    if (written === undefined || written === '') {
      return wanted.isRequired || written === ''
        ? [
            {
              message: `<${name}> lacks its ${attribute}`,
              mend: `write <${name} ${attribute}="${wanted.kind === 'choice' ? wanted.of.join('|') : '...'}">`,
            },
          ]
        : [];
    }
    if (wanted.kind !== 'choice' || wanted.of.includes(written)) return [];
    return [
      {
        message: `<${name}> has ${attribute}="${written}"`,
        mend: `write one of ${wanted.of.join(', ')}`,
      },
    ];
  });
  return [...unknown, ...wrong];
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
