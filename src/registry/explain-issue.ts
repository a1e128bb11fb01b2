import type { z } from 'astro/zod';
import { unseenCharacter } from '../schemas/scalars.ts';
import { contentName, isRecord } from './field-names.ts';
import type { Path } from './field-names.ts';
import { suggest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field and what to do, in an editor's words. */
export interface Explanation {
  readonly message: string;
  readonly mend: string;
}

/**
 * Says what a schema's issue means. A schema's own message may hold both parts, joined by
 * a semicolon ("a locator is at most eight words; shorten it"); else it is what to do.
 */
export function explainIssue(issue: Issue, record: unknown): Explanation {
  const value = valueAt(record, issue.path);
  const field = nameField(issue.path);
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return { message: `${field} is missing`, mend: `add ${field}` };
  }
  const found = `${field} is ${show(value)}`;
  const own = ownParts(issue, value);
  if (own !== undefined) return own;
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const all = `write one of: ${choices.join(', ')}`;
    return { message: found, mend: suggest(String(value), choices, all) };
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return {
      message: `"${key}" cannot be a key of ${nameField(issue.path.slice(0, -1))}`,
      mend: 'write lower-case words joined by underscores, such as high_threat',
    };
  }
  return { message: found, mend: ownWords(issue) ?? mendOf(issue) };
}

function mendOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `write ${typeWords(issue.expected)}`;
  if (issue.code === 'too_small') return `write at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `write at most ${issue.maximum}`;
  return issue.message;
}

/** "Invalid input ..." and "Too small ..." are Zod's words, not a schema's. */
function ownWords(issue: Issue): string | undefined {
  return /^(Invalid|Too (small|big)|Unrecognized)/.test(issue.message) ? undefined : issue.message;
}

/** A schema says "this is not a day": here it becomes `date "2023-02-30" is not a day`. */
function ownParts(issue: Issue, value: unknown): Explanation | undefined {
  const [message, mend] = ownWords(issue)?.split('; ', 2) ?? [];
  if (message === undefined || mend === undefined) return undefined;
  const field = nameField(issue.path);
  const subject = value === undefined || value === '' ? field : `${field} ${show(value)}`;
  return { message: message.replace(/^this\b/, () => subject), mend };
}

function typeWords(expected: string): string {
  switch (expected) {
    case 'number':
    case 'int':
      return 'a number, without quotation marks, commas or words';
    case 'string':
      return 'words; put quotation marks around them where they look like a number';
    case 'array':
      return 'a list: one "- ..." a line, or [a, b]';
    case 'boolean':
      return 'true or false';
    default:
      return 'a record: "field: value" lines, indented';
  }
}

/** The field's name as the content writes it; an element of a list goes by the list's name. */
function nameField(path: readonly PropertyKey[]): string {
  const name = path.findLast((part) => typeof part === 'string') ?? 'the record';
  const isElement = typeof path.at(-1) === 'number';
  return isElement ? `an entry of ${contentName(name)}` : contentName(name);
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)] as unknown;
    else if (isRecord(value)) value = value[String(part)];
    else return undefined;
  }
  return value;
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isRecord(value)) return 'a record';
  // What nobody sees in a text is told by its number, so that it turns nothing in the message.
  const text = JSON.stringify(value).replaceAll(
    new RegExp(unseenCharacter, 'g'),
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}

/** The names of the fields that a record may have at some place of a schema; none where it is no record. */
export function knownFields(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  for (const part of path) {
    inner = unwrap(inner);
    if (hasShape(inner) && typeof part === 'string') inner = inner.shape[part];
    else if (hasElement(inner)) inner = inner.element;
    else return [];
  }
  inner = unwrap(inner);
  return hasShape(inner) ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (typeof inner === 'object' && inner !== null && 'unwrap' in inner && !hasElement(inner)) {
    inner = (inner as { unwrap: () => unknown }).unwrap();
  }
  return inner;
}

function hasShape(schema: unknown): schema is { shape: Record<string, unknown> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}

function hasElement(schema: unknown): schema is { element: unknown } {
  return typeof schema === 'object' && schema !== null && 'element' in schema;
}
