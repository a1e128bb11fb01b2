import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** A dated event of the timeline. */
export const event = z.strictObject({
  /** Its id; `/timeline/#<id>`. */
  id,
  /** The day, or the first of several. */
  date: day,
  /** The last day, where it lasted. */
  to: day.optional(),
  /** The section it belongs to, or `courts`. */
  strand: id,
  /** A headline in the present tense. */
  title: words,
  /** Short words for the drawing of the period, where it is one of its chief events; the others are numbered there. */
  label: words.optional(),
  /** One or two sentences, borne out by `claims`. */
  text: words,
  /** The claims that it restates. */
  claims: z.array(id).min(1, 'an event names at least one claim'),
});
export type Event = z.infer<typeof event>;
