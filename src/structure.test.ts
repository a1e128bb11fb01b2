import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Allowed {
  /** Folders of src, besides its own; `(types)` after a name: by `import type` only. */
  readonly folders: string;
  /** Packages; where it is missing, any but `astro:content`. */
  readonly packages?: string;
}

/** What a folder of src may import. One direction: from the words and numbers to the pages. */
const table: Record<string, Allowed> = {
  schemas: { folders: '', packages: 'astro/zod' },
  locales: { folders: 'schemas(types)', packages: '' },
  format: { folders: 'schemas(types) locales', packages: 'd3' },
  prose: { folders: 'format schemas(types)', packages: 'satteri mdast hast' },
  registry: {
    folders: 'schemas prose format charts(types)',
    packages: 'js-yaml yaml d3 node astro/zod',
  },
  charts: {
    folders: 'format locales schemas(types)',
    packages: 'd3 fontkit node topojson-client topojson-specification',
  },
  components: { folders: 'registry charts client format locales schemas(types)' },
  layouts: { folders: 'components client styles registry format locales schemas(types)' },
  pages: { folders: 'layouts components client registry format locales schemas(types)' },
  client: { folders: 'format', packages: 'minisearch' },
  styles: { folders: '', packages: 'culori' },
  integrations: { folders: 'registry charts format locales prose(types)' },
  commands: { folders: 'integrations registry format' },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
  /** The file of src it means; undefined for a package. */
  readonly target: string | undefined;
}

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|js|mjs|astro)$/.test(file));
const imports = files.flatMap(readImports);

function readImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(pattern)].map(([, type, from = '', dynamic = '']) => {
    const address = from || dynamic;
    return { file, from: address, isType: type !== undefined, target: findTarget(file, address) };
  });
}

function findTarget(file: string, from: string): string | undefined {
  const path = from.replace(/\?.*$/, '');
  if (path.startsWith('~/')) return path.slice(2);
  // What the build makes before Astro starts, such as fonts, is no part of src.
  if (!path.startsWith('.') || path.includes('/.astro/')) return undefined;
  return relative(root, join(root, dirname(file), path)).replaceAll('\\', '/');
}

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** Why an import may not be; undefined where it may. */
function findFault({ file, from, isType, target }: Import): string | undefined {
  const folder = folderOf(file);
  const allowed = table[folder];
  if (folder === '' || allowed === undefined) return undefined;
  const isTest = file.endsWith('.test.ts');
  if (target === undefined) {
    const name = from.startsWith('node:') ? 'node' : from;
    if (isTest && ['node', 'vitest', 'fast-check'].includes(name)) return undefined;
    if (name === 'astro:content') {
      return folder === 'pages' ? undefined : `${file}: only pages may import astro:content`;
    }
    return (allowed.packages?.split(' ').includes(name) ?? true)
      ? undefined
      : `${file}: ${folder} may not import the package ${from}`;
  }
  const other = folderOf(target);
  const names = allowed.folders.split(' ');
  if (other === folder || names.includes(other)) return undefined;
  if (names.includes(`${other}(types)`)) {
    return isType || isTest ? undefined : `${file}: ${folder} may import types alone of ${target}`;
  }
  return `${file}: ${folder} may not import ${target}`;
}

function findCycle(): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { target } of imports.filter((one) => one.file === file)) {
      const cycle = target === undefined ? [] : visit(target, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  return files.map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe('the structure of src', () => {
  it('has no folder that the table does not name', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !(folder in table))).toEqual([]);
  });

  it('keeps to what each folder may import', () => {
    expect(imports.map(findFault).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('has no import that leads nowhere, or out of src', () => {
    const lost = imports.filter(
      ({ target }) =>
        target !== undefined && (target.startsWith('..') || !existsSync(join(root, target))),
    );
    expect(lost.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle()).toEqual([]);
  });
});
