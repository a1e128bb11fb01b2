import type { LedgerClaim } from './ledger.ts';

/** What is wrong at a place of a text. */
export interface Finding {
  /** Offset in the text. */
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

/** A stretch of a text that rests on claims: the words of a link, or a whole text. */
export interface Borne {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly LedgerClaim[];
}
