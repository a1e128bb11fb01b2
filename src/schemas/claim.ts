import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** How far a claim can be trusted, and why; see `/about/`. */
export const standings = ['documented', 'reported', 'claimed', 'disputed'] as const;
export type Standing = (typeof standings)[number];

/**
 * Words that bound a number and must stay beside it in the prose.
 * Each has its synonyms in `prose/qualifiers.ts`.
 */
export const qualifiers = [
  'exactly',
  'about',
  'nearly',
  'up to',
  'at most',
  'at least',
  'more than',
  'fewer than',
  'less than',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** The place in a source that bears a claim out. */
export const citation = z.strictObject({
  /** The id of a source in `sources/`. */
  source: id,
  /** Words that stand in the source, at most eight, by which the place is found. */
  locator: words.refine(
    (text) => text.split(/\s+/).length <= 8,
    'a locator is at most eight words that stand in the source; shorten it',
  ),
});
export type Citation = z.infer<typeof citation>;

/** One fact, sourced: the unit of the ledger. */
export const claim = z.strictObject({
  /** Its address: `/claims/<id>/`. */
  id,
  /** The fact in one sentence of our own words. */
  statement: words,
  /** The claim's main number. */
  value: z.number().optional(),
  /** What `value` counts; required with it. */
  unit: words.optional(),
  /** The word that bounds `value`: "up to 600" is not "600". */
  qualifier: z.enum(qualifiers).optional(),
  /** Further numbers by key, such as `{high_threat: 127}`, for figures and derived values. */
  figures: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.number()).optional(),
  /** The unit of a figure, by its key, where it is not `unit`. */
  figureUnits: z.record(z.string(), words).optional(),
  /** Expressions that the build computes again, by figure key or `value`; see `registry/derive.ts`. */
  derived: z.record(z.string(), words).optional(),
  /** The day it holds for. */
  date: day.optional(),
  /** First day of a span; with `to`. */
  from: day.optional(),
  /** Last day of a span; with `from`. */
  to: day.optional(),
  /** Where it lies against the explainer's period; `after` may be told only in *Since then*. */
  when: z.enum(['before', 'during', 'after']),
  /** Whose word it is: ids of `people.yaml`. */
  saidBy: z.array(id).min(1).optional(),
  /** How it is known. */
  standing: z.enum(standings),
  /** Set where the claim is our own work: a calculation, or a reading of the sources. */
  ours: z.enum(['calculation', 'reading']).optional(),
  /** Where it stands, best first. */
  sources: z.array(citation).min(1, 'a claim needs at least one source'),
  /** A note for readers: what is counted, what conflicts, what was not seen. */
  note: words.optional(),
  /** For the team only; never published. */
  editorial: words.optional(),
});
export type ClaimFields = z.infer<typeof claim>;
