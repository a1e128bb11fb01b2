import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Path } from './field-names.ts';
import type { Report, Spot } from './report.ts';

/** YAML that stands in a file: all of it, or the front matter of a section. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which `text` begins, from 1. */
  readonly firstLine: number;
}

/**
 * Reads YAML by its core schema, in which a date stays text.
 * Gives `undefined`, and one problem, where it cannot be read or is empty.
 */
export function loadYaml(yaml: YamlText, report: Report): unknown {
  try {
    return load(yaml.text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark;
    const spot = {
      file: yaml.file,
      line: yaml.firstLine + (mark?.line ?? 0),
      column: (mark?.column ?? 0) + 1,
    };
    if (mark === undefined) {
      report.add(spot, '', 'this file holds nothing', 'write its records, or remove the file');
    } else {
      report.add(
        spot,
        '',
        `this is not YAML: ${error.reason}`,
        'look at this line and the one before it: indentation, quotation marks around text with a colon or a hash, brackets that close',
      );
    }
    return undefined;
  }
}

/** The ids that a file seems to hold although it cannot be read as YAML. */
export function salvageIds(yaml: YamlText): string[] {
  return [...yaml.text.matchAll(/^\s*-?\s*\{?\s*id:\s*["']?([a-z0-9-]+)/gm)].flatMap((match) =>
    match[1] === undefined ? [] : [match[1]],
  );
}

interface Located {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}
/** `yaml` knows where things stand but takes ten times as long: asked only about faulty files, once each. */
const located = new WeakMap<YamlText, Located>();

/** Where a field stands; where it is missing, the innermost record around it that is there. */
export function spotOf(yaml: YamlText, path: Path): Spot {
  const { document, lines } = locate(yaml);
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    const next = findChild(node, part, document);
    if (next === undefined) break;
    offset = next.offset;
    node = next.node;
  }
  const { line, col } = lines.linePos(offset);
  return { file: yaml.file, line: yaml.firstLine - 1 + line, column: col };
}

function locate(yaml: YamlText): Located {
  let found = located.get(yaml);
  if (found === undefined) {
    const lines = new LineCounter();
    const document = parseDocument(yaml.text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
    });
    found = { document, lines };
    located.set(yaml, found);
  }
  return found;
}

function findChild(
  parent: Node | null,
  part: string | number,
  document: Document.Parsed,
): { node: Node | null; offset: number } | undefined {
  const node = isAlias(parent) ? (parent.resolve(document) ?? null) : parent;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    if (!isScalar(pair?.key)) return undefined;
    return { node: pair.value as Node | null, offset: pair.key.range?.[0] ?? 0 };
  }
  if (isSeq(node) && typeof part === 'number') {
    const element = node.items[part] as Node | undefined;
    if (element === undefined) return undefined;
    return { node: element, offset: element.range?.[0] ?? 0 };
  }
  return undefined;
}
