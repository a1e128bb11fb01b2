import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** The front matter of a section, in the form that Astro hands over (snake case). */
export const sectionFrontMatter = z.strictObject({
  /** Its place among the sections, from 1. */
  order: z.number().int().positive(),
  /** A short title for navigation. */
  title: words,
  /** The question that the section answers; its h1. */
  question: words,
  /** Two or three sentences that stand alone: lead, search result, card. */
  in_short: words,
  /** One dated sentence: how it stands at the last check. */
  now: words,
  /** The section's one strongest number, for its card. */
  key_number: z.strictObject({
    /** The claim that holds it: `claim-id` (its value) or `claim-id.key`. */
    claim: z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9_]+)?$/, 'write claim-id for its value, or claim-id.key'),
    /** What it counts, in a few words, qualifier and owner of the number included. */
    words,
  }),
  /** The day on which *Since then* was last checked. */
  checked: day,
});
export type SectionFrontMatter = z.infer<typeof sectionFrontMatter>;
export { id as sectionId };
