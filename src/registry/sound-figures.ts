import type { Problem } from '../prose/problem.ts';
import type { Lookup } from './derive.ts';
import { ExpressionError } from './expression.ts';
import { lookUp } from './look-up.ts';
import type { Content } from './parse-content.ts';
import type { FigureEntry } from './parse-figures.ts';

/**
 * The same content with those figures alone that can be drawn although other things are wrong:
 * no problem stands in their own file, in their tables or, where they draw it, in the timeline.
 */
export function withSoundFigures(
  content: Content,
  problems: readonly Problem[],
  lookup: Lookup,
): Content {
  const faulty = new Set(problems.map(({ file }) => file));
  const timeline = [...content.events.entries.values()].map(({ yaml }) => yaml.file);
  const isSound = ({ yaml, fields }: FigureEntry): boolean => {
    const tables = (fields.tables ?? []).map(({ table }) => content.tables.tables.get(table));
    if (tables.includes(undefined)) return false;
    const files = tables.flatMap((table) => (table === undefined ? [] : [table.yaml.file]));
    const drawn = fields.timeline === true ? timeline : [];
    return (
      [yaml.file, ...files, ...files.map((file) => file.replace(/yaml$/, 'csv')), ...drawn].every(
        (file) => !faulty.has(file),
      ) && Object.values(fields.references ?? {}).every((name) => hasNumber(name, lookup))
    );
  };
  const entries = [...content.figures.entries].filter(([, figure]) => isSound(figure));
  return { ...content, figures: { ...content.figures, entries: new Map(entries) } };
}

function hasNumber(reference: string, lookup: Lookup): boolean {
  try {
    lookUp(reference, lookup);
    return true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
