import { basename, resolve } from 'node:path';
import { RowError } from '../charts/chart.ts';
import { drawingFaults } from '../charts/drawing-faults.ts';
import { layoutOfKind } from '../charts/layouts.ts';
import type { Problem } from '../prose/problem.ts';
import { chartProps } from '../registry/chart-props.ts';
import { chartRows, drawnRows } from '../registry/chart-rows.ts';
import { parseFolder } from '../registry/parse-folder.ts';
import type { Parsed } from '../registry/parse.ts';
import { sortProblems } from '../registry/report.ts';
import type { Figure, Registry } from '../registry/registry.ts';

/**
 * Parses a content folder and tries every drawing: what cannot be drawn is told too, where other things
 * are wrong of those figures that have no part in them.
 */
export function parseAndDraw(contentDir: string): Parsed {
  const parsed = parseFolder(contentDir);
  const draft = 'problems' in parsed ? parsed.draft : parsed.registry;
  if (draft === undefined) return parsed;
  const undrawable = findUndrawable(draft, basename(resolve(contentDir)));
  if (undrawable.length === 0) return parsed;
  const told = 'problems' in parsed ? parsed.problems : [];
  const problems = sortProblems([...told, ...undrawable]);
  return { problems, draft };
}

/**
 * Draws every figure in both sizes and tells what its chart refuses: a row by the file and line of its
 * table, all else by the figure's own file.
 * @param folder the content folder's name, with which paths begin
 */
export function findUndrawable(registry: Registry, folder: string): Problem[] {
  const problems = [...registry.figures.values()].flatMap((figure) => {
    const rows = chartRows(figure, registry.tables);
    const props = chartProps(figure, registry, rows);
    return (['narrow', 'wide'] as const).flatMap((size): Problem[] => {
      try {
        const drawing = layoutOfKind(figure.chart)({ ...props, size });
        return drawingFaults(drawing).map((fault) => tellOverflow(fault, figure, folder));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const row = error instanceof RowError ? rows.indexOf(error.row) : -1;
        return [describe(error, figure, row, registry, folder)];
      }
    });
  });
  // What both sizes refuse is told once.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** What has no room is cut off: better no drawing than half of one. */
function tellOverflow(fault: string, { id }: Figure, folder: string): Problem {
  const mend = 'shorten the words of its labels or rows, correct the row, or draw fewer rows';
  const file = `${folder}/figures/${id}.yaml`;
  return { file, line: 1, column: 1, id, message: fault, mend };
}

function describe(
  error: Error,
  figure: Figure,
  index: number,
  { tables }: Registry,
  folder: string,
): Problem {
  const drawn = drawnRows(figure, tables)[index];
  if (!(error instanceof RowError) || drawn?.row.line === undefined) {
    const file = `${folder}/figures/${figure.id}.yaml`;
    const mend = 'correct the figure or its rows; see the chart kind in src/charts';
    return { file, line: 1, column: 1, id: figure.id, message: error.message, mend };
  }
  const { role, holds, expected } = error.fault;
  const column = drawn.columns[role];
  const where = column === undefined ? `nothing for "${role}"` : `${holds} in ${column}`;
  return {
    file: `${folder}/data/${drawn.table.id}.csv`,
    line: drawn.row.line,
    column: 1,
    id: drawn.table.id,
    message: `figure ${figure.id} cannot draw the row "${drawn.row.key}", which has ${where}`,
    mend: `it should be ${expected}; or leave the row out of the figure's rows`,
  };
}
