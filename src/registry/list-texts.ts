import type { FigureFields } from '../schemas/figure.ts';
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
  /**
   * The claims that must hold its numbers and dates; `own-source` for a glossary text,
   * which is borne out by its term's source as a claim is by its own.
   */
  readonly cited: readonly string[] | 'own-source';
  /** Whether it may tell of what came after the period. */
  readonly mayLookPast: boolean;
}

/** Every text outside the sections that the prose checks are held over. */
export function* listTexts(content: Content): Generator<FieldText> {
  yield* explainerTexts(content);
  yield* recordTexts(content);
  yield* figureTexts(content);
  yield* tableTexts(content);
}

function* explainerTexts({ explainer }: Content): Generator<FieldText> {
  if (explainer === undefined) return;
  const at = { yaml: explainer.yaml, id: '', cited: [], mayLookPast: false };
  yield { ...at, path: ['tagline'], text: explainer.fields.tagline };
  yield { ...at, path: ['summary'], text: explainer.fields.summary };
  for (const [index, text] of (explainer.fields.about ?? []).entries()) {
    yield { ...at, path: ['about', index], text, mayLookPast: true };
  }
  const sheet = explainer.fields.summarySheet;
  if (sheet === undefined) return;
  yield { ...at, path: ['summary_sheet', 'question'], text: sheet.question };
  for (const [index, { claim, words: text }] of sheet.disputed.entries()) {
    yield { ...at, path: ['summary_sheet', 'disputed', index, 'words'], text, cited: [claim] };
  }
}

function* recordTexts({
  claims,
  events,
  terms,
  changes,
  statements,
}: Content): Generator<FieldText> {
  for (const { yaml, path, id, fields } of claims.entries.values()) {
    if (fields.note === undefined) continue;
    yield { yaml, path: [...path, 'note'], id, text: fields.note, cited: [id], mayLookPast: true };
  }
  for (const { yaml, path, id, fields } of events.entries.values()) {
    const at = { yaml, id, cited: fields.claims, mayLookPast: true };
    yield { ...at, path: [...path, 'title'], text: fields.title };
    if (fields.label !== undefined) yield { ...at, path: [...path, 'label'], text: fields.label };
    yield { ...at, path: [...path, 'text'], text: fields.text };
  }
  for (const { yaml, path, id, fields } of terms.entries.values()) {
    const at = { yaml, id, cited: 'own-source' as const, mayLookPast: true };
    yield { ...at, path: [...path, 'short'], text: fields.short };
  }
  for (const { yaml, path, id, fields } of changes.entries.values()) {
    const at = { yaml, id, cited: fields.claims ?? [], mayLookPast: true };
    yield { ...at, path: [...path, 'text'], text: fields.text };
  }
  for (const { yaml, path, id, fields } of statements.entries.values()) {
    const at = { yaml, id, cited: fields.claims, mayLookPast: true };
    yield { ...at, path: [...path, 'says'], text: fields.says };
    yield { ...at, path: [...path, 'adds'], text: fields.adds };
  }
}

function* figureTexts({ figures }: Content): Generator<FieldText> {
  for (const { yaml, id, fields } of figures.entries.values()) {
    const at = { yaml, id, cited: claimsOfFigure(fields), mayLookPast: true };
    yield { ...at, path: ['question'], text: fields.question };
    yield { ...at, path: ['finding'], text: fields.finding };
    yield { ...at, path: ['description'], text: fields.description };
    yield { ...at, path: ['note'], text: fields.note };
  }
}

/** A table is borne out by the claims that its cells name and those of the figures drawn from it. */
function* tableTexts({ tables, figures }: Content): Generator<FieldText> {
  const drawn = new Map<string, string[]>();
  for (const { fields } of figures.entries.values()) {
    for (const { table } of fields.tables ?? []) {
      drawn.set(table, [...(drawn.get(table) ?? []), ...claimsOfFigure(fields)]);
    }
  }
  for (const [id, { table, yaml }] of tables.tables) {
    const named = table.rows.flatMap(({ cells }) => claimCells(table.columns, cells));
    const cited = [...new Set([...named, ...(drawn.get(id) ?? [])])];
    const at = { yaml, id, cited, mayLookPast: true };
    yield { ...at, path: ['title'], text: table.title };
    yield { ...at, path: ['description'], text: table.description };
  }
}

/** The claims that a figure restates or draws beside its rows. */
function claimsOfFigure({ claims, references = {} }: FigureFields): string[] {
  const named = Object.values(references).filter((name) => !name.includes('['));
  const all = [...claims.map(({ claim }) => claim), ...named];
  return [...new Set(all.map((name) => name.replace(/\..*$/, '')))];
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
