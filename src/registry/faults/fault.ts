import type { Change } from '../fixture.ts';

/** A way in which content can be wrong, and what an editor is told. */
export interface Fault {
  /** Completes "content with ... is refused". */
  readonly title: string;
  /** What is changed in the fixture, by file. */
  readonly changes: Readonly<Record<string, Change>>;
  /** Each problem exactly as it is printed: file, line, column, id, what is wrong and what to do. */
  readonly problems: readonly string[];
}
