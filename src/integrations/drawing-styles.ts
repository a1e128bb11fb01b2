import { parse, type AtRule, type Container } from 'postcss';

/** The ground that a drawing stands on. */
export type Ground = 'light' | 'dark';

/** Rules of a stylesheet as selector and declarations, without those inside `@media` and the like. */
type Rule = readonly [selector: string, declarations: ReadonlyMap<string, string>];

/**
 * The rules of a drawing with every custom property replaced by its value on a light or dark screen:
 * what a drawing needs outside the site, where no other stylesheet is around it.
 * @param sheets stylesheets that set custom properties on `:root` or on `.<strand>`
 * @param drawing the stylesheet of the drawings
 * @param strand the class whose properties hold, such as `strand-2`
 * @param ground whose values hold
 * @throws where a property has no value
 */
export function drawingStyles(
  sheets: readonly string[],
  drawing: string,
  strand: string,
  ground: Ground,
): string {
  const values = new Map<string, string>();
  const rules = sheets.flatMap((sheet) => readRules(sheet, ground));
  // A section's own properties stand nearer to the drawing than those of the page.
  for (const wanted of [':root', `.${strand}`]) {
    for (const [selector, declarations] of rules) {
      if (selector !== wanted) continue;
      for (const [name, value] of declarations) values.set(name, value);
    }
  }
  return readRules(drawing, ground)
    .map(([selector, declarations]) => {
      const body = [...declarations].map(([name, value]) => `${name}:${resolve(value, values)}`);
      return `${selector}{${body.join(';')}}`;
    })
    .join('\n');
}

/** The rules, one a line, without those of classes that some markup does not have. */
export function keepUsed(styles: string, markup: string): string {
  const used = new Set(
    [...markup.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const isUsed = (selector: string): boolean =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name));
  return styles
    .split('\n')
    .filter((rule) => rule.slice(0, rule.indexOf('{')).split(',').some(isUsed))
    .join('\n');
}

function resolve(value: string, values: ReadonlyMap<string, string>): string {
  return value.replaceAll(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined)
      throw new Error(`no stylesheet gives ${name} a value on such a screen`);
    return resolve(found, values);
  });
}

/** The rules of a stylesheet that hold on a screen of such a ground, in any layer. */
function readRules(css: string, ground: Ground): Rule[] {
  return rulesIn(parse(css), ground);
}

function rulesIn({ nodes = [] }: Pick<Container, 'nodes'>, ground: Ground): Rule[] {
  return nodes.flatMap((node): Rule[] => {
    if (node.type === 'atrule') return holdsOn(node, ground) ? rulesIn(node, ground) : [];
    if (node.type !== 'rule') return [];
    const declarations = node.nodes.flatMap((inner): [string, string][] =>
      inner.type === 'decl' ? [[inner.prop, inner.value.replaceAll(/\s+/g, ' ')]] : [],
    );
    return [[node.selectors.join(', '), new Map(declarations)]];
  });
}

function holdsOn({ name, params }: AtRule, ground: Ground): boolean {
  return (
    name === 'layer' ||
    (ground === 'dark' && name === 'media' && params === '(prefers-color-scheme: dark)')
  );
}
