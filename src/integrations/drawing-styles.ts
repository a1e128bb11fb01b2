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

const darkScreen = '@media (prefers-color-scheme: dark)';

function resolve(value: string, values: ReadonlyMap<string, string>): string {
  return value.replaceAll(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined)
      throw new Error(`no stylesheet gives ${name} a value on such a screen`);
    return resolve(found, values);
  });
}

function readRules(css: string, ground: Ground): Rule[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@layer [^{;]*;/g, '');
  return splitBlocks(plain).flatMap(([head, body]): Rule[] => {
    if (head.startsWith('@layer') || (ground === 'dark' && head === darkScreen)) {
      return readRules(body, ground);
    }
    if (head.startsWith('@')) return [];
    const declarations = body.split(';').flatMap((line): [string, string][] => {
      const [, name, value] = /^\s*([a-z-][a-z0-9-]*)\s*:\s*(.+?)\s*$/s.exec(line) ?? [];
      return name === undefined || value === undefined
        ? []
        : [[name, value.replaceAll(/\s+/g, ' ')]];
    });
    return [[head.replaceAll(/\s+/g, ' '), new Map(declarations)]];
  });
}

/** The outermost blocks of a text: what stands before each `{`, and what stands in it. */
function splitBlocks(css: string): [head: string, body: string][] {
  const blocks: [string, string][] = [];
  let depth = 0;
  let headStart = 0;
  let bodyStart = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) bodyStart = at + 1;
    if (css[at] === '}' && --depth === 0) {
      blocks.push([css.slice(headStart, bodyStart - 1).trim(), css.slice(bodyStart, at)]);
      headStart = at + 1;
    }
  }
  return blocks;
}
