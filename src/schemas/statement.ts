import { z } from 'astro/zod';
import { id, words } from './scalars.ts';

/** A statement of the report that the explainer set out from, and where the explainer weighs it. */
export const statement = z.strictObject({
  /** Its id; `/about/#statement-<id>`. */
  id,
  /** What the report says, in our words. */
  says: words,
  /** What the explainer adds to it. */
  adds: words,
  /** The section that weighs it. */
  section: id,
  /** The id of the heading there under which it stands. */
  heading: id,
  /** The claims that weigh it, all of them cited by that section. */
  claims: z.array(id).min(1, 'a statement names at least one claim that weighs it'),
});
export type Statement = z.infer<typeof statement>;
