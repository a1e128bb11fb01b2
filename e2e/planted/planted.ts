import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stands in planted text where the next fault is told; it is taken out before the file is written. */
const mark = '«';

/** Faults of one file. */
export interface Planted {
  /** Its path within the content folder. */
  readonly file: string;
  /** Words exchanged in what the file holds, with marks. */
  readonly edits?: readonly (readonly [old: string, now: string])[];
  /** Text put at its end, with marks; a whole file where there is none yet. */
  readonly added?: string;
  /** What is told at each mark, in their order: id, what is wrong, what to do. */
  readonly told: readonly string[];
}

/**
 * Breaks a file of a content folder.
 * @returns every line that the report must hold for it, with file, line and column.
 * @throws where words to be exchanged are not there, or marks and messages do not match.
 */
export function plant(content: string, { file, edits = [], added = '', told }: Planted): string[] {
  const path = join(content, file);
  let text = readIfThere(path);
  for (const [old, now] of edits) {
    if (!text.includes(old)) throw new Error(`${file} does not hold "${old}"`);
    text = text.replace(old, () => now);
  }
  const [first = '', ...parts] = (text + added).split(mark);
  if (parts.length !== told.length) {
    throw new Error(`${file}: ${parts.length} marks, ${told.length} messages`);
  }
  let before = first;
  const lines = parts.map((part, index) => {
    const above = before.split('\n');
    before += part;
    const column = (above.at(-1)?.length ?? 0) + 1;
    return `content/${file}:${above.length}:${column} ${told[index] ?? ''}`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before);
  return lines;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
