import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../prose/problem.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** From the content folder's parent, with slashes: `content/claims/courts.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Everything that the content folder holds, unparsed. */
export interface ContentFiles {
  /** The folder's own name, with which every path begins: `content`. */
  readonly folder: string;
  /** In the order of their paths, so that two machines read alike. */
  readonly files: readonly ContentFile[];
  /** Files that could not be read as text. */
  readonly problems: readonly Problem[];
}

/** The content folder: `CONTENT_DIR`, or `content`, seen from where the command runs. */
export function contentFolder(): string {
  const dir = process.env.CONTENT_DIR;
  // An empty value counts as none, as with every setting.
  return resolve(dir === undefined || dir === '' ? 'content' : dir);
}

/**
 * Reads every file of a content folder. The only reader of content: all else gets texts.
 * Names that begin with a dot (`.DS_Store`) are passed over.
 * @throws where the folder is missing or unreadable.
 */
export function readContent(dir: string): ContentFiles {
  const root = resolve(dir);
  const folder = basename(root);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const name of listFiles(root)) {
    const path = `${folder}/${name}`;
    const bytes = readFileSync(join(root, name));
    const text = decode(bytes);
    if (text === undefined) problems.push(brokenEncoding(path, bytes));
    else files.push({ path, text });
  }
  return { folder, files, problems };
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : 1));
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenEncoding(path: string, bytes: Buffer): Problem {
  const before = validPart(bytes);
  const lines = before.split('\n');
  return {
    file: path,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    id: '',
    message: 'this file is not UTF-8: a byte here belongs to no character',
    mend: 'save it as UTF-8 and write the character at this place again',
  };
}

/** The text before the first broken byte: a decoder that may wait for more bytes refuses only broken ones. */
function validPart(bytes: Buffer): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
}

function isValidSoFar(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
