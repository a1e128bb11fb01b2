import { z } from 'astro/zod';
import { id, words } from './scalars.ts';

/** A term of the glossary. */
export const term = z.strictObject({
  /** Its id, for `[...](term:<id>)`; `/glossary/#<id>`. */
  id,
  /** The term as it is written in prose. */
  term: words,
  /** Other forms. */
  aliases: z.array(words).optional(),
  /** The meaning in one or two plain sentences. */
  short: words,
  /** The source that bears the meaning out. */
  source: id,
  /** The section that needs it first. */
  section: id.optional(),
});
export type Term = z.infer<typeof term>;
