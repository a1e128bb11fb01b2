import { authorComponents, isAuthorComponent } from './components.ts';
import type { ComponentRule } from './components.ts';
import type { Point } from './point.ts';
import type { ComponentUse } from './prose.ts';

/** What is wrong at a place of a file. */
export type Fault = Point & { readonly message: string; readonly mend: string };

/** Checks a component's name, attributes and place. */
export function checkComponent(use: ComponentUse): Fault[] {
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
