import type { ContentFile, ContentFiles } from '../read.ts';

/** A change that nobody meant, and the content with it. */
export interface Mutation {
  /** What was done, with file and line, to be read where a test fails. */
  readonly title: string;
  readonly content: ContentFiles;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Pick = <T>(list: readonly T[]) => T | undefined;
/** Changes one line of a file; undefined where there is nothing to change. */
type LineChange = (line: string, pick: Pick, lines: readonly string[]) => string | undefined;

const odd = [
  '\u202e',
  '\u200b',
  '\u0000',
  '\ufeff',
  '\ud83d\ude00',
  '\ud800',
  '\u0301',
  '\u2028',
  '\u00a0',
  '１２',
  '\t',
  '\r',
  '\u0085',
];
const insert = (line: string, text: string, pick: Pick): string => {
  const at = pick([...Array(line.length + 1).keys()]) ?? 0;
  return line.slice(0, at) + text + line.slice(at);
};

const lineChanges: Readonly<Record<string, LineChange>> = {
  'delete the line': () => '',
  'duplicate the line': (line) => `${line}\n${line}`,
  'swap with another line': (line, pick, lines) => pick(lines) ?? line,
  'change a number': (line, pick) => {
    const found = pick([...line.matchAll(/\d+/g)]);
    if (found === undefined) return undefined;
    const number =
      pick(['0', '7', '-1', '99999999999999999999', '1e9', String(Number(found[0]) + 1)]) ?? '';
    return line.slice(0, found.index) + number + line.slice(found.index + found[0].length);
  },
  'empty the value': (line) => (/:\s\S/.test(line) ? line.replace(/(:\s).*$/, '$1') : undefined),
  'break the indent': (line, pick) => (pick([' ', '  ', '\t']) ?? '') + line,
  'take the indent away': (line) => (/^\s/.test(line) ? line.trimStart() : undefined),
  'drop a sign': (line, pick) => {
    const found = pick([...line.matchAll(/["'[\]{}()<>:#|>-]/g)]);
    return found && line.slice(0, found.index) + line.slice(found.index + 1);
  },
  'insert a sign': (line, pick) =>
    insert(
      line,
      pick([
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '<',
        '&',
        '*',
        '#',
        ': ',
        '- ',
        '|',
        '`',
        '\\',
        '%',
        '@',
        '!',
        ',',
        ';',
      ]) ?? '',
      pick,
    ),
  'insert odd Unicode': (line, pick) => insert(line, pick(odd) ?? '', pick),
  'insert a script': (line, pick) => insert(line, '<script>alert(1)</script>', pick),
  'insert a very long word': (line, pick) => insert(line, 'x'.repeat(10_000), pick),
  'change an id': (line, pick) => {
    const found = pick([...line.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)]);
    if (found === undefined) return undefined;
    const id = pick([
      `${found[0]}-x`,
      found[0].slice(1),
      '__proto__',
      'constructor',
      found[0].toUpperCase(),
    ]);
    return line.slice(0, found.index) + (id ?? '') + line.slice(found.index + found[0].length);
  },
  'use an object’s own name for a key': (line, pick) =>
    /^\s*[a-z_]+:/.test(line)
      ? line.replace(
          /[a-z_]+:/,
          `${pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty']) ?? ''}:`,
        )
      : undefined,
  'cut the line short': (line, pick) =>
    line.slice(0, pick([...Array(line.length + 1).keys()]) ?? 0),
};

/** Makes one random change to a content folder's texts. */
export function mutate(content: ContentFiles, random: () => number): Mutation {
  const pick: Pick = (list) => list[Math.floor(random() * list.length)];
  const file = pick(content.files);
  if (file === undefined) throw new Error('there is no content to change');
  const kind = pick([
    ...Object.keys(lineChanges),
    'exchange two values',
    'remove the file',
    'duplicate the file',
    'empty the file',
    'end the file early',
  ]);
  const whole = changeFile(file, kind, pick, content);
  if (whole !== undefined) return { title: `${kind ?? ''}: ${file.path}`, content: whole };
  const lines = file.text.split('\n');
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const at = Math.floor(random() * lines.length);
    const line = lines[at] ?? '';
    const changed = lineChanges[kind ?? '']?.(line, pick, lines);
    if (changed === undefined || changed === line) continue;
    const text = lines.map((old, index) => (index === at ? changed : old)).join('\n');
    return {
      title: `${kind ?? ''}: ${file.path}:${at + 1} ${line.slice(0, 60)} -> ${changed.slice(0, 90)}`,
      content: withText(content, file, text),
    };
  }
  return mutate(content, random);
}

function changeFile(
  file: ContentFile,
  kind: string | undefined,
  pick: Pick,
  content: ContentFiles,
): ContentFiles | undefined {
  switch (kind) {
    case 'remove the file':
      return { ...content, files: content.files.filter((other) => other !== file) };
    case 'duplicate the file': {
      const path = file.path.replace(/(\.[a-z]+)$/, `${pick(['-2', ' copy', ''])}$1`);
      return { ...content, files: [...content.files, { ...file, path }] };
    }
    case 'empty the file':
      return withText(
        content,
        file,
        pick(['', '\n', '---\n', '{}', '[]', 'null', '---\n---\n']) ?? '',
      );
    case 'end the file early':
      return withText(
        content,
        file,
        file.text.slice(0, pick([...Array(file.text.length).keys()]) ?? 0),
      );
    case 'exchange two values': {
      const values = [...file.text.matchAll(/(?<=: )\S.*$/gm)];
      const [one, other] = [pick(values), pick(values)].sort(
        (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
      );
      if (one === undefined || other === undefined || one === other) return undefined;
      const text =
        file.text.slice(0, one.index) +
        other[0] +
        file.text.slice(one.index + one[0].length, other.index) +
        one[0] +
        file.text.slice(other.index + other[0].length);
      return withText(content, file, text);
    }
    default:
      return undefined;
  }
}

function withText(content: ContentFiles, file: ContentFile, text: string): ContentFiles {
  const files = content.files.map((other) => (other === file ? { ...file, text } : other));
  return { ...content, files };
}
