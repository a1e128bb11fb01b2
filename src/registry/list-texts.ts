import type { Path } from './field-names.ts';
import type { Content } from './parse-content.ts';
import type { YamlText } from './yaml-text.ts';

/** A text of a YAML field that readers see, and what bears it out. */
export interface FieldText {
  readonly yaml: YamlText;
  readonly path: Path;
  /** The id of the record that it belongs to. */
  readonly id: string;
  readonly text: string;
  /** The claims that must hold its numbers and dates. */
  readonly cited: readonly string[];
  /** Whether it may tell of what came after the period. */
  readonly mayLookPast: boolean;
}

/** Every text outside the sections that the prose checks are held over. */
export function* listTexts(content: Content): Generator<FieldText> {
  yield* explainerTexts(content);
  yield* recordTexts(content);
  yield* figureTexts(content);
  for (const [id, { table, yaml }] of content.tables.tables) {
    const cited = [...new Set(table.rows.flatMap(({ cells }) => claimCells(table.columns, cells)))];
    const at = { yaml, id, cited, mayLookPast: true };
    yield { ...at, path: ['title'], text: table.title };
    yield { ...at, path: ['description'], text: table.description };
  }
}

function* explainerTexts({ explainer }: Content): Generator<FieldText> {
  if (explainer === undefined) return;
  const at = { yaml: explainer.yaml, id: '', cited: [], mayLookPast: false };
  yield { ...at, path: ['tagline'], text: explainer.fields.tagline };
  yield { ...at, path: ['summary'], text: explainer.fields.summary };
}

function* recordTexts({ claims, events, terms, changes }: Content): Generator<FieldText> {
  for (const { yaml, path, id, fields } of claims.entries.values()) {
    if (fields.note === undefined) continue;
    yield { yaml, path: [...path, 'note'], id, text: fields.note, cited: [id], mayLookPast: true };
  }
  for (const { yaml, path, id, fields } of events.entries.values()) {
    const at = { yaml, id, cited: fields.claims, mayLookPast: true };
    yield { ...at, path: [...path, 'title'], text: fields.title };
    yield { ...at, path: [...path, 'text'], text: fields.text };
  }
  for (const { yaml, path, id, fields } of terms.entries.values()) {
    const at = { yaml, id, cited: [], mayLookPast: true };
    yield { ...at, path: [...path, 'short'], text: fields.short };
  }
  for (const { yaml, path, id, fields } of changes.entries.values()) {
    const at = { yaml, id, cited: fields.claims ?? [], mayLookPast: true };
    yield { ...at, path: [...path, 'text'], text: fields.text };
  }
}

function* figureTexts({ figures }: Content): Generator<FieldText> {
  for (const { yaml, id, fields } of figures.entries.values()) {
    const restated = fields.claims.map(({ claim }) => claim);
    const named = Object.values(fields.references ?? {}).filter((name) => !name.includes('['));
    const cited = [...new Set([...restated, ...named].map((name) => name.replace(/\..*$/, '')))];
    const at = { yaml, id, cited, mayLookPast: true };
    yield { ...at, path: ['question'], text: fields.question };
    yield { ...at, path: ['finding'], text: fields.finding };
    yield { ...at, path: ['description'], text: fields.description };
    yield { ...at, path: ['note'], text: fields.note };
  }
}

function claimCells(
  columns: readonly { readonly name: string; readonly type: string }[],
  cells: Readonly<Record<string, unknown>>,
): string[] {
  return columns.flatMap(({ name, type }) => {
    const cell = type === 'claim' ? cells[name] : undefined;
    return Array.isArray(cell) ? (cell as string[]) : [];
  });
}
