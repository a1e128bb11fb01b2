/** Something in the content that must be mended before the site is built. */
export interface Problem {
  /** Path from the content folder's parent, such as `content/timeline.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The id of the claim, source, section ... that is at fault; empty where there is none. */
  readonly id: string;
  /** What is wrong, in a sentence without a full stop. */
  readonly message: string;
  /** What to do about it, in a sentence without a full stop. */
  readonly mend: string;
}

/** `content/x.yaml:257:3 id: message; mend` */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${String(problem.line)}:${String(problem.column)}`;
  const subject = problem.id === '' ? '' : ` ${problem.id}:`;
  return `${place}${subject} ${problem.message}; ${problem.mend}`;
}
