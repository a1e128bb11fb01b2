import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** An entry of *What changed*: an edition, an addition or a correction. */
export const change = z.strictObject({
  /** Its id; `/changes/#<id>`. */
  id,
  /** The day of the change. */
  date: day,
  /** What sort of change. */
  kind: z.enum(['edition', 'addition', 'correction']),
  /** The edition that it opens; for editions only. */
  edition: z.number().int().positive().optional(),
  /** Whether this edition is out; for editions only. */
  published: z.boolean().optional(),
  /** What changed and why. */
  text: words,
  /** The claims that it touches. */
  claims: z.array(id).optional(),
});
export type Change = z.infer<typeof change>;
