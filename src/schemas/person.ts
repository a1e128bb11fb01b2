import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** A person or body whose word is cited. */
export const person = z.strictObject({
  /** Its id, for `said_by` and `speaker`; `/glossary/#<id>`. */
  id,
  /** The full name. */
  name: words,
  /** Whether one person or a body of people. */
  kind: z.enum(['person', 'body']),
  /** Other names by which a paragraph may name them: "Noem", "the department". */
  aliases: z.array(words).optional(),
  /** The office held, or what the body is. */
  role: words.optional(),
  /** The day for which the role is given. */
  asOf: day.optional(),
});
export type Person = z.infer<typeof person>;
