import type { Passage, Run } from './passage.ts';
import { pointOf } from './point.ts';
import type { Point } from './point.ts';

/** A run with its place in the words of its passage. */
export interface PlacedRun {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

/** The words of a passage as one string, so that a date or number is found across links and emphasis. */
export interface PassageText {
  readonly passage: Passage;
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

export function textOfPassage(passage: Passage): PassageText {
  let text = '';
  const runs = passage.runs.map((run) => {
    const start = text.length;
    text += run.text;
    return { run, start, end: text.length };
  });
  return { passage, text, runs };
}

/** The run that a character stands in. */
export function runAt({ runs }: PassageText, offset: number): PlacedRun | undefined {
  return runs.find((placed) => placed.start <= offset && offset < placed.end);
}

/** Where a character stands in the file: to the letter, unless entities or emphasis inside a link stand before it. */
export function placeOf(words: PassageText, offset: number): Point {
  const placed = runAt(words, offset);
  if (placed === undefined) return { line: words.passage.line, column: words.passage.column };
  return pointOf(placed.run.text, offset - placed.start, placed.run);
}

/** The ids of all claims that a passage cites. */
export function citedIn(passage: Passage): string[] {
  return passage.runs.flatMap((run) => (run.kind === 'claim' ? run.ids : []));
}
