import { formatNumber } from '../format/number.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError, ToldElsewhere } from './expression.ts';
import type { Path } from './field-names.ts';
import { lookUp } from './look-up.ts';
import { suggest } from './nearest.ts';
import type { FigureEntry, Figures } from './parse-figures.ts';
import type { Tables } from './parse-tables.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** What figures name. */
export interface FigureSurroundings {
  readonly sections: ReadonlySet<string>;
  /** Chart kinds: the folders of `src/charts`. */
  readonly charts: readonly string[];
  readonly tables: Tables;
  /** Ids of all claims. */
  readonly claims: ReadonlySet<string>;
  readonly lookup: Lookup;
}

type Tell = (path: Path, message: string, mend: string) => void;

/** Holds every figure against the sections, charts, tables and claims that it names. */
export function checkFigures(
  figures: Figures,
  surroundings: FigureSurroundings,
  report: Report,
): void {
  for (const figure of figures.entries.values()) {
    const tell: Tell = (path, message, mend) => {
      report.add(spotOf(figure.yaml, path), figure.id, message, mend);
    };
    const { section, chart } = figure.fields;
    const { sections, charts } = surroundings;
    if (section !== undefined && !sections.has(section)) {
      const mend = suggest(section, sections, `use one of: ${[...sections].join(', ')}`);
      tell(['section'], `no section has the id "${section}"`, mend);
    }
    if (!charts.includes(chart)) {
      const mend = suggest(chart, charts, `use one of: ${charts.join(', ')}`);
      tell(['chart'], `there is no chart "${chart}"`, mend);
    }
    checkTables(figure, surroundings.tables, tell);
    checkReferences(figure, surroundings, tell);
    checkRestated(figure, surroundings, tell);
  }
}

function checkTables({ fields }: FigureEntry, { tables, ids }: Tables, tell: Tell): void {
  if (fields.tables === undefined && fields.timeline !== true) {
    tell([], 'this figure is drawn from nothing', 'add tables, or timeline: true');
  }
  if (fields.tables !== undefined && fields.timeline === true) {
    const mend = 'remove tables, or timeline: true';
    tell(['tables'], 'this figure is drawn from the timeline, which is its table', mend);
  }
  for (const [index, { table: id, columns, rows }] of (fields.tables ?? []).entries()) {
    const at = ['tables', index];
    if (!ids.has(id)) {
      const mend = suggest(id, ids, 'add it to data/');
      tell([...at, 'table'], `there is no table ${id}`, mend);
    }
    const entry = tables.get(id);
    if (entry === undefined) continue;
    const known = entry.table.columns.map(({ name }) => name);
    for (const [role, column] of Object.entries(columns)) {
      if (known.includes(column)) continue;
      const mend = suggest(column, known, `use one of: ${known.join(', ')}`);
      tell([...at, 'columns', role], `table ${id} has no column ${column}`, mend);
    }
    for (const [place, key] of (rows ?? []).entries()) {
      if (entry.rowsByKey.has(key)) continue;
      const otherwise = `a row key is made of ${entry.table.key.join(', ')}`;
      const mend = suggest(key, entry.rowsByKey.keys(), otherwise);
      tell([...at, 'rows', place], `table ${id} has no row "${key}"`, mend);
    }
  }
}

function checkReferences(
  { fields }: FigureEntry,
  surroundings: FigureSurroundings,
  tell: Tell,
): void {
  for (const [name, reference] of Object.entries(fields.references ?? {})) {
    findNumber(reference, ['references', name], surroundings, tell);
  }
}

/** Each restated claim exists, and its number is that of its cell. */
function checkRestated(
  { fields }: FigureEntry,
  surroundings: FigureSurroundings,
  tell: Tell,
): void {
  for (const [index, { claim: reference, equals }] of fields.claims.entries()) {
    const at = ['claims', index];
    if (!/[.[]/.test(reference)) {
      if (!surroundings.claims.has(reference)) {
        const mend = suggest(reference, surroundings.claims, 'name a claim of the ledger');
        tell([...at, 'claim'], `no claim has the id "${reference}"`, mend);
      } else if (equals !== undefined) {
        const mend = 'write claim-id.value or claim-id.key, or remove equals';
        tell([...at, 'claim'], `${reference} names no number that could equal ${equals}`, mend);
      }
      continue;
    }
    const told = findNumber(reference, [...at, 'claim'], surroundings, tell);
    if (equals === undefined) continue;
    const drawn = findNumber(equals, [...at, 'equals'], surroundings, tell);
    if (told === undefined || drawn === undefined || told === drawn) continue;
    tell(
      [...at, 'equals'],
      `${equals} is ${formatNumber(drawn)}, but ${reference} is ${formatNumber(told)}`,
      'correct the cell or the claim',
    );
  }
}

function findNumber(
  reference: string,
  path: Path,
  { lookup }: FigureSurroundings,
  tell: Tell,
): number | undefined {
  try {
    return lookUp(reference, lookup);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (!(error instanceof ToldElsewhere)) {
      tell(path, error.message, 'write claim-id.value, claim-id.key or table[row key].column');
    }
    return undefined;
  }
}
