import type { ClaimFields } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import type { AvoidedWords } from '../schemas/house-style.ts';
import type { Person } from '../schemas/person.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Term } from '../schemas/term.ts';

/** A claim as the prose checks see it. */
export type LedgerClaim = ClaimFields & {
  /** The section whose file holds it. */
  readonly section: string;
};

/** All that a text is held against. It is never changed while texts are checked. */
export interface Ledger {
  /** By id. */
  readonly claims: ReadonlyMap<string, LedgerClaim>;
  /** Ids of claims that have faults of their own, so that a link to one is not called unknown as well. */
  readonly brokenClaims?: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, Person>;
  readonly quotes: readonly Quote[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly events: readonly Event[];
  /** Titles of sources and sections: they may stand in quotation marks. */
  readonly titles: readonly string[];
  /** Patterns of number-bearing names; made by `readNames`. */
  readonly names: readonly RegExp[];
  /** Words that the explainer leaves to others. */
  readonly avoided: readonly AvoidedWords[];
  /** The days that the explainer tells of, as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string };
}

/** The text that is checked: what its problems are reported under. */
export interface Place {
  /** Path from the content folder's parent. */
  readonly file: string;
  /** The id of the section, event, figure ... that the text belongs to. */
  readonly id: string;
}
