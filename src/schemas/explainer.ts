import { z } from 'astro/zod';
import { day, id, webAddress, words } from './scalars.ts';

/** What the explainer is. */
export const explainer = z.strictObject({
  /** Its name. */
  name: words,
  /** One sentence under the name. */
  tagline: words,
  /** What it is, in three sentences; for the front page. */
  summary: words,
  /** What `/about/` says of this explainer beyond what is true of any: its occasion, its limits; a paragraph each. */
  about: z.array(words).optional(),
  /** The source that the explainer set out from, whose statements `statements.yaml` weighs. */
  occasion: id.optional(),
  /** Who publishes it. */
  publisher: words,
  /** The days it tells of. */
  period: z.strictObject({ from: day, to: day }),
  /** The day for which the main text holds. */
  asOf: day,
  /** The day on which everything was last checked against sources. */
  checked: day,
  /** The number of the edition; `changes.yaml` tells of it. */
  edition: z.number().int().positive(),
  /** The language of the text, as BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write a language tag such as en-US'),
  /** Where the site lives unless SITE_URL says otherwise. */
  siteUrl: webAddress,
  /** Where readers can write to; nothing is shown without it. */
  contact: words.optional(),
  /** A strand of the timeline that is not a section, such as `courts`, with its title. */
  strands: z.array(z.strictObject({ id, title: words })).optional(),
  /** What the one-sheet summary (`/summary/`) says besides the sections' own words. */
  summarySheet: z
    .strictObject({
      /** The one question that the whole explainer answers. */
      question: words,
      /** What is disputed, the weightiest first: a claim of that standing and what is in dispute, in a few words. */
      disputed: z
        .array(z.strictObject({ claim: id, words }))
        .min(1)
        .max(8),
    })
    .optional(),
});
export type Explainer = z.infer<typeof explainer>;
