import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../built-pages.ts';

interface Rule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** The rules of `public/_headers`: `*` stands for anything, `:name` for one part of a path. */
function readRules(): Rule[] {
  const text = readFileSync(join(projectFolder, 'public/_headers'), 'utf8').replace(/^#.*\n/gm, '');
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.trimEnd().split('\n');
      const pattern = path.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
      const headers = lines
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [name = '', ...value] = line.trim().split(': ');
          return [name.toLowerCase(), value.join(': ')] as const;
        });
      return { path: new RegExp(`^${pattern}$`), headers };
    });
}

const rules = readRules();

/** Every header that any rule states, in small letters. */
export const statedHeaders: readonly string[] = [
  ...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name))),
];

/** What the rules say of a path; of several values the last counts, whose policy is the narrowest. */
export function promisedHeaders(path: string): Map<string, string> {
  return new Map(rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers));
}
