/** A heading of a text, with its authored id. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** A stretch of text that is checked as one: a paragraph, list item, table row or heading. */
export interface Passage {
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading';
  readonly runs: readonly Run[];
  /** Line and column in the file, from 1. */
  readonly line: number;
  readonly column: number;
  /** Names of the components around it, outermost first. */
  readonly inside: readonly string[];
}

/** A piece of a passage: plain text, or the words of a link. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly line: number; readonly column: number }
  | {
      readonly kind: 'claim';
      readonly ids: readonly string[];
      readonly text: string;
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly kind: 'term';
      readonly id: string;
      readonly text: string;
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly text: string;
      readonly line: number;
      readonly column: number;
    };
