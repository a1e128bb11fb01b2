import type { Change } from '../fixture.ts';

/** A way in which content can be wrong, and what an editor is told. */
export interface Fault {
  /** Completes "content with ... is refused". */
  readonly title: string;
  /** What is changed in the fixture, by file. */
  readonly changes: Readonly<Record<string, Change>>;
  /** Each problem as it is printed, or, where the prose module words it, how it begins. */
  readonly problems: readonly string[];
}
