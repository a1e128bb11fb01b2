import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'results.md');

/** A table in Markdown; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

/**
 * Prints a part and keeps it in `results.md` with its day and the kind of machine, in place of the last one.
 * A quick run, which only tries the bench, keeps nothing.
 */
export function keepPart(name: string, title: string, text: string, isQuick: boolean): void {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const part = `## ${title}\n\n${day}, ${machine}.\n\n${text}\n`;
  console.log(`\n${part}`);
  if (isQuick) return;
  const parts = new Map<string, string>();
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const [, id = '', body = ''] of before.matchAll(
    /<!-- (\w+) -->\n([\s\S]*?)(?=\n<!-- |$)/g,
  )) {
    parts.set(id, body);
  }
  parts.set(name, part);
  const order = ['peers', 'growth', 'lighthouse'].filter((id) => parts.has(id));
  writeFileSync(
    file,
    `# Measured\n\nWritten by \`npm run bench\`.\n\n${order
      .map((id) => `<!-- ${id} -->\n${(parts.get(id) ?? '').trim()}\n`)
      .join('\n')}`,
  );
}

export const ratio = (value: number, to: number): string => (value / to).toFixed(2);
export const inKB = (bytes: number): string => (bytes / 1000).toFixed(1);
