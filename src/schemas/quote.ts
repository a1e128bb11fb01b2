import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** Exact words that somebody spoke or wrote: the only quotations that prose may hold. */
export const quote = z.strictObject({
  id,
  /** Whose words: ids of `people.yaml`. */
  speaker: z.array(id).min(1),
  /** In which office or on which occasion. */
  role: words.optional(),
  /** When. */
  date: day.optional(),
  /** The words, exactly. */
  words,
  /** The source that has them. */
  source: id,
});
export type Quote = z.infer<typeof quote>;
