import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure } from './measure.ts';
import type { PeerPage } from './peer-text.ts';

/** Another generator, as it is by default. */
export interface Peer {
  readonly name: string;
  readonly folder: string;
  /** The package whose version is told. */
  readonly package: string;
  readonly build: readonly string[];
  /** Where it writes, from its project's folder. */
  readonly dist: string;
  readonly hasSearch: boolean;
  readonly address: (id: string) => string;
  readonly files: (page: PeerPage) => Readonly<Record<string, string>>;
  /** Where files stand that it serves untouched. */
  readonly untouched: string;
}

const front = (fields: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n`;

export const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    package: '@astrojs/starlight',
    build: ['node_modules/.bin/astro', 'build'],
    dist: 'dist',
    hasSearch: true,
    address: (id) => `/${id}/`,
    files: ({ id, title, text }) => ({ [`src/content/docs/${id}.md`]: front({ title }) + text }),
    untouched: 'public',
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    package: 'vitepress',
    build: ['node_modules/.bin/vitepress', 'build'],
    dist: '.vitepress/dist',
    hasSearch: true,
    address: (id) => `/${id}.html`,
    files: ({ id, title, text }) => ({ [`${id}.md`]: `${front({ title })}# ${title}\n${text}` }),
    untouched: 'public',
  },
  {
    name: 'Eleventy',
    folder: 'eleventy',
    package: '@11ty/eleventy',
    build: ['node_modules/.bin/eleventy', '--quiet'],
    dist: 'dist',
    hasSearch: false,
    address: (id) => `/${id}/`,
    files: ({ id, title, text }) => ({
      [`${id}.md`]: `${front({ title, layout: 'page.njk' })}# ${title}\n${text}`,
    }),
    untouched: '.',
  },
];

/** Installs a peer's packages by its lockfile into a folder: run-time needs of the bench, never of the project. */
export async function install(name: string, to: string): Promise<string> {
  const folder = join(to, name);
  cpSync(join(import.meta.dirname, 'peers', name), folder, { recursive: true });
  // A folder that was kept from the last run has them.
  if (!existsSync(join(folder, 'node_modules'))) {
    await measure(['npm', 'ci', '--no-audit', '--no-fund'], folder);
  }
  return folder;
}

/** Gives a peer its pages and pictures. */
export function fill(
  peer: Peer,
  project: string,
  pages: readonly PeerPage[],
  figures: ReadonlyMap<string, string>,
): void {
  const write = (path: string, text: string): void => {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const index: PeerPage = {
    id: 'index',
    title: 'The same text',
    text: pages.map(({ id, title }) => `- [${title}](${peer.address(id)})\n`).join(''),
  };
  for (const page of [index, ...pages]) {
    for (const [path, text] of Object.entries(peer.files(page))) write(path, text);
  }
  for (const [file, svg] of figures) write(`${peer.untouched}/figures/${file}`, svg);
  const items = pages.map(({ id, title }) => ({ text: title, link: peer.address(id) }));
  if (peer.name === 'VitePress') write('sections.json', JSON.stringify(items));
}
