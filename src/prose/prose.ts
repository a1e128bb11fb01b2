import type { Heading, Passage } from './passage.ts';
import type { Point } from './point.ts';

/** Something that cannot stand in a text, with what to do. */
export interface ReadProblem extends Point {
  readonly message: string;
  readonly mend: string;
}

/** A component as an author wrote it. */
export interface ComponentUse extends Point {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The components around it, outermost first. */
  readonly inside: readonly string[];
  /** Whether anything stands inside it. */
  readonly isEmpty: boolean;
}

/** A Markdown table. */
export interface TableUse extends Point {
  /** The words of the header row. */
  readonly header: readonly string[];
  /** Rows under the header. */
  readonly rows: number;
}

/** A heading with its place; its id is empty where the author gave none. */
export type PlacedHeading = Heading & Point & { readonly inside: readonly string[] };

/** What stands in a text, in its order. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly headings: readonly PlacedHeading[];
  readonly components: readonly ComponentUse[];
  readonly tables: readonly TableUse[];
  /** Syntax errors and forbidden syntax. After a syntax error all else is empty. */
  readonly problems: readonly ReadProblem[];
}
