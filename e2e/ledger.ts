import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { projectFolder } from './built-pages.ts';

/** What the content says, read anew and without the site's own code: what pages are held against. */
export const contentFolder = join(projectFolder, process.env.CONTENT_DIR ?? 'content');

export interface LedgerClaim {
  readonly id: string;
  readonly section: string;
  readonly statement: string;
  readonly standing: 'documented' | 'reported' | 'claimed' | 'disputed';
  readonly sources: readonly { readonly source: string; readonly locator: string }[];
  readonly note?: string;
  readonly editorial?: string;
  readonly said_by?: readonly string[];
}

export interface LedgerSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly link: 'original' | 'reprint' | 'none';
  readonly url?: string;
}

export interface LedgerFigure {
  readonly id: string;
  readonly question: string;
  readonly description: string;
  readonly note: string;
}

export interface LedgerSection {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly question: string;
  readonly in_short: string;
  readonly now: string;
  /** Headings of the text with their authored ids, in order. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** The MDX text without its front matter. */
  readonly body: string;
  /** Ids of the claims that it cites, each once, by first mention. */
  readonly cited: readonly string[];
}

/** Every claim, in the order of the files. */
export function readClaims(folder = contentFolder): LedgerClaim[] {
  return filesOf(join(folder, 'claims'), '.yaml').flatMap((file) => {
    const { claims } = readYaml(file) as { claims: Omit<LedgerClaim, 'section'>[] };
    return claims.map((claim) => ({ ...claim, section: basename(file, '.yaml') }));
  });
}

/** Every source by id. */
export function readSources(folder = contentFolder): Map<string, LedgerSource> {
  const sources = filesOf(join(folder, 'sources'), '.yaml').flatMap(
    (file) => (readYaml(file) as { sources: LedgerSource[] }).sources,
  );
  return new Map(sources.map((source) => [source.id, source]));
}

/** What is said of every figure to those who cannot see it. */
export function readFigures(folder = contentFolder): readonly LedgerFigure[] {
  return filesOf(join(folder, 'figures'), '.yaml').map((file) => ({
    ...(readYaml(file) as Omit<LedgerFigure, 'id'>),
    id: basename(file, '.yaml'),
  }));
}

/** Every section, by order. */
export function readSections(folder = contentFolder): LedgerSection[] {
  return filesOf(join(folder, 'sections'), '.mdx')
    .map(readSection)
    .sort((a, b) => a.order - b.order);
}

function readSection(file: string): LedgerSection {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(file)) ?? [];
  const fields = load(front, { schema: CORE_SCHEMA }) as Omit<LedgerSection, 'id'>;
  const links = `${fields.in_short}\n${fields.now}\n${body}`.matchAll(/\]\(claim:([^)]+)\)/g);
  return {
    ...fields,
    id: basename(file, '.mdx'),
    body,
    headings: [...body.matchAll(/^#{2,} (.+?) \{#([^}]+)\}$/gm)].map(([, text = '', id = '']) => ({
      id,
      text: plain(text),
    })),
    cited: [...new Set([...links].flatMap(([, ids = '']) => ids.split('+')))],
  };
}

/** Inline Markdown as a reader sees it. */
export function plain(markdown: string): string {
  return normalize(markdown.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/[*_`]/g, ''));
}

/** Text without what typography changes: kinds of spaces, quotation marks, dashes and minus signs. */
export function normalize(text: string): string {
  return (
    text
      // A quotation within a quoted title has single marks on the page and double ones in the ledger.
      .replace(/["\u2018\u2019\u201c\u201d]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u00ad\u200b\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Finds text in a page whatever typography made of its spaces, quotation marks and dashes. */
export function asShown(text: string): RegExp {
  const variants: Readonly<Record<string, string>> = {
    "'": `['"\u2018\u2019\u201c\u201d]`,
    '-': '[\u2010-\u2015\u2212-]',
    ' ': '\\s+',
  };
  const source = Array.from(normalize(text), (sign) => variants[sign] ?? RegExp.escape(sign));
  return new RegExp(source.join(''));
}

function filesOf(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name));
}

function readYaml(file: string): unknown {
  return load(read(file), { schema: CORE_SCHEMA });
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
