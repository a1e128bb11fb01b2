import type { Change } from '../schemas/change.ts';
import type { ClaimFields } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import type { Explainer } from '../schemas/explainer.ts';
import type { FigureFields } from '../schemas/figure.ts';
import type { Person } from '../schemas/person.ts';
import type { Quote } from '../schemas/quote.ts';
import type { SourceFields, SourceGroup } from '../schemas/source.ts';
import type { TableFields } from '../schemas/table.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Term } from '../schemas/term.ts';
import type { Heading } from '../prose/passage.ts';

/**
 * Everything that the content says, parsed and checked: what pages, components,
 * integrations and tests read. Built once by `parse`; never changed afterwards.
 */
export interface Registry {
  readonly explainer: Explainer;
  /** By `order`. */
  readonly sections: readonly Section[];
  /** By id, in the order of the files. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly quotes: ReadonlyMap<string, Quote>;
  /** By day. */
  readonly events: readonly Event[];
  /** By term, in the order of the alphabet. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** In the order of the report that they weigh. */
  readonly statements: readonly Statement[];
}

/** A claim with what follows from its place in the ledger. */
export interface Claim extends ClaimFields {
  /** The section whose file holds it. */
  readonly section: string;
  /** The sections that cite it, in order. */
  readonly citedIn: readonly string[];
}

/** A source with the claims that cite it. */
export interface Source extends SourceFields {
  readonly group: SourceGroup;
  /** Ids of the claims that cite it. */
  readonly claims: readonly string[];
}

/** A section's words about itself and what its text cites. */
export interface Section {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly question: string;
  /** Inline Markdown. */
  readonly inShort: string;
  /** Inline Markdown. */
  readonly now: string;
  readonly keyNumber: { readonly claim: string; readonly key: string; readonly words: string };
  readonly checked: string;
  /** Headings of the text, in order. */
  readonly headings: readonly Heading[];
  /** The paragraphs, list items and table rows of the text, in order; headings are not among them. */
  readonly passages: readonly SectionPassage[];
  /** The claims that it cites, numbered by first mention (1, 2, ...). */
  readonly references: readonly Reference[];
  /** Every claim link, in page order, by where it stands. */
  readonly mentions: Readonly<Record<MentionPlace, readonly Mention[]>>;
  /** Words of the text; `main` is what stands before *Since then*. */
  readonly words: { readonly main: number; readonly sinceThen: number };
  /** The figures that it shows, in order. */
  readonly figures: readonly string[];
}

/** A stretch of a section's text, as words alone. */
export interface SectionPassage {
  /** The id of the heading that it stands under; undefined before the first. */
  readonly heading: string | undefined;
  readonly words: string;
  /** The anchor of its first claim link; undefined where it cites nothing. */
  readonly anchor: string | undefined;
}

export type MentionPlace = 'in-short' | 'now' | 'body';

/** A claim that a section cites. */
export interface Reference {
  readonly claim: string;
  /** Its number within the section; shown as `<section order>.<number>`. */
  readonly number: number;
  /** The anchors of its mentions, in page order: `ref-<claim>`, `ref-<claim>-2` ... */
  readonly anchors: readonly string[];
}

/** One claim link in the text: the claims it names, each with the anchor of this mention. */
export interface Mention {
  readonly claims: readonly { readonly id: string; readonly anchor: string }[];
}

/** A table with its rows. */
export interface Table extends TableFields {
  readonly id: string;
  readonly rows: readonly Row[];
  /** Ids of the sources that its rows cite, in order of first use. */
  readonly sources: readonly string[];
}

/** A row; an empty cell is `null`: unknown, never zero. */
export interface Row {
  /** The key cells, those that are not empty, joined by a space. */
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The line of the CSV on which it begins; an event is in none. */
  readonly line?: number;
}
/** Numbers are numbers, booleans booleans, lists of ids arrays of strings, all else text. */
export type Cell = number | string | boolean | readonly string[] | null;

/** A figure with its named values read from the ledger. */
export interface Figure extends FigureFields {
  readonly id: string;
  readonly values: Readonly<Record<string, number>>;
}
