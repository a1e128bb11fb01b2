import type { Problem } from '../prose/problem.ts';

/** A place in a file, from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Reports what is wrong with a field of a record, or with one entry of a list field. */
export type Tell = (field: string, message: string, mend: string, index?: number) => void;

/** Collects every problem of one parse, so that an editor sees all of them at once. */
export class Report {
  readonly #problems: Problem[] = [];

  add(spot: Spot, id: string, message: string, mend: string): void {
    this.#problems.push({
      file: spot.file,
      line: spot.line,
      column: spot.column,
      id,
      message,
      mend,
    });
  }

  take(problems: readonly Problem[]): void {
    for (const problem of problems) this.#problems.push(problem);
  }

  /** All problems by file, line and column; one that was found twice is told once. */
  sorted(): readonly Problem[] {
    return sortProblems(this.#problems);
  }
}

/** Problems by file, line and column; one that was found twice is told once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
