import { laterComponent } from './components.ts';
import type { Passage } from './passage.ts';
import { textOfRuns } from './read-runs.ts';

/** Words of a text: before *Since then*, and in it. */
export interface WordCount {
  readonly main: number;
  readonly sinceThen: number;
}

/** Counts the words that readers see, headings and table cells included. */
export function countWords(passages: readonly Passage[]): WordCount {
  let main = 0;
  let sinceThen = 0;
  for (const { runs, inside } of passages) {
    const words = textOfRuns(runs).match(/[\p{L}\p{N}][^\s|]*/gu)?.length ?? 0;
    if (inside.includes(laterComponent)) sinceThen += words;
    else main += words;
  }
  return { main, sinceThen };
}
