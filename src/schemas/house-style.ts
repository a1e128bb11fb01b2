import { z } from 'astro/zod';
import { id, words } from './scalars.ts';

/** Words that the explainer leaves to others: outside quotation marks the build refuses them. */
export const avoidedWords = z.strictObject({
  /** Its id, for messages. */
  id,
  /** The words or phrases, in small letters; a `*` at the end stands for any ending. */
  forms: z.array(words).min(1, 'give at least one form'),
  /** What to write instead, told to the author. */
  instead: words,
});
export type AvoidedWords = z.infer<typeof avoidedWords>;
