import { statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, kindOfPage, pageFile } from './built-pages.ts';
import { weighPage, type PageWeight } from './page-weight.ts';
import { sizeBar } from './size-bars.ts';

/** Where what each kind of page weighs is kept, so that growth is seen in a diff. */
export const reportFile = join(import.meta.dirname, 'size-report.md');

export interface SizeRow extends PageWeight {
  /** The kind of page: `/about/`, `/claims/*`. */
  readonly kind: string;
}

const columns = ['html', 'css', 'scripts', 'fonts', 'total', 'requests', 'elements'] as const;

/** Weighs the longest page of each kind in `dist/`, in the order of their addresses. */
export function weighKinds(): SizeRow[] {
  const longest = new Map<string, { readonly path: string; readonly bytes: number }>();
  for (const path of builtPages()) {
    const { size: bytes } = statSync(pageFile(path));
    const kind = kindOfPage(path);
    if (bytes > (longest.get(kind)?.bytes ?? 0)) longest.set(kind, { path, bytes });
  }
  return [...longest].map(([kind, { path }]) => ({ kind, ...weighPage(path) }));
}

/** The report as Markdown. */
export function formatReport(rows: readonly SizeRow[]): string {
  const lines = rows.map((row) => {
    const { markup, elements } = sizeBar(row.kind);
    const cells = [row.kind, ...columns.map((column) => row[column]), markup, elements];
    return `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell)).join(' | ')} |`;
  });
  return `# What the pages weigh

A first visit to the longest page of each kind, in bytes: HTML, CSS and scripts as brotli 11, fonts as they are. Made by \`npm run sizes\` from \`dist/\`, and held by \`size.test.ts\` against what a build gives. The bars stand in \`size-bars.ts\`.

| page | HTML | CSS | scripts | fonts | in all | requests | elements | bar of HTML and CSS | bar of elements |
| ${['---', ...Array<string>(9).fill('--:')].join(' | ')} |
${lines.join('\n')}
`;
}

/** Reads a report back: what it says of each kind. */
export function readReport(markdown: string): SizeRow[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| /'))
    .map((line) => {
      const [kind = '', ...cells] = line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1);
      const numbers = cells.map((cell) => Number(cell.replaceAll(',', '')));
      const [html = 0, css = 0, scripts = 0, fonts = 0, total = 0, requests = 0, elements = 0] =
        numbers;
      return { kind, html, css, scripts, fonts, total, requests, elements };
    });
}

/** Differences that are worth a line in a diff: a page that is new or gone, and more than 1% and 200 bytes. */
export function compareReports(told: readonly SizeRow[], built: readonly SizeRow[]): string[] {
  const byKind = new Map(told.map((row) => [row.kind, row]));
  const kinds = new Set(built.map(({ kind }) => kind));
  const gone = told.filter(({ kind }) => !kinds.has(kind)).map(({ kind }) => `${kind}: gone`);
  return [
    ...gone,
    ...built.flatMap((row) => {
      const before = byKind.get(row.kind);
      if (before === undefined) return [`${row.kind}: new`];
      return columns
        .filter((column) => differs(before[column], row[column], leastOf[column]))
        .map((column) => `${row.kind}: ${column} ${before[column]} -> ${row[column]}`);
    }),
  ];
}

const bytes = 200;
const leastOf: Readonly<Record<(typeof columns)[number], number>> = {
  html: bytes,
  css: bytes,
  scripts: bytes,
  fonts: bytes,
  total: bytes,
  requests: 0,
  // As many as a build without PDFs has less.
  elements: 15,
};

const differs = (before: number, now: number, least: number): boolean =>
  Math.abs(now - before) > Math.max(least, least === 0 ? 0 : before / 100);
