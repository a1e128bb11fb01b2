import { z } from 'astro/zod';
import { day, id, words } from './scalars.ts';

/** `claim-id.value`, `claim-id.key` or `table[row key].column`. */
const reference = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9_]+|\[[^\]]+\]\.[a-z0-9_-]+)$/,
    'write claim-id.value, claim-id.key or table[row key].column',
  );

/** As above, or `claim-id` alone for a claim that tells no number. */
const restated = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9_]+)?$/,
    'write claim-id.value or claim-id.key, or claim-id alone where it tells no number',
  );

/** The words of a figure and what it is drawn from. */
export const figure = z.strictObject({
  /** The section it belongs to; left out where it tells of the whole explainer. */
  section: id.optional(),
  /** The question it answers. */
  question: words,
  /** Its title: a sentence that states the finding. */
  finding: words,
  /** The text alternative: the finding and the two or three numbers behind it. */
  description: words,
  /** The chart kind, a folder of `src/charts/`. */
  chart: id,
  /** The tables it is drawn from, with the chart's roles mapped to their columns. */
  tables: z
    .array(
      z.strictObject({
        table: id,
        /** Role of the chart (start, label, value, low, high, series ...) to column. */
        columns: z.record(z.string(), z.string()),
        /** Row keys that are drawn, in this order; all rows where it is left out. */
        rows: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  /** Set where the rows are the timeline's events of the period, in lanes by strand. */
  timeline: z.boolean().optional(),
  /**
   * For a figure of the timeline: each number of its finding, in its words, with what it counts. The
   * build counts again: steps are the events that begin in these days (but for those told as many
   * days), strands are those that have an event in them.
   */
  counts: z
    .array(z.strictObject({ words, of: z.enum(['steps', 'strands']), from: day, to: day }))
    .optional(),
  /** Named values drawn beside the rows, such as `average: ice-average.value`. */
  references: z.record(z.string(), reference).optional(),
  /** Short labels of the drawing, by role or row key, where the table's words are too long. */
  labels: z.record(z.string(), words).optional(),
  /** What is counted, what is missing, whose data it is. */
  note: words,
  /** What the rows restate: each claim's number beside the cell that must equal it. */
  claims: z.array(z.strictObject({ claim: restated, equals: reference.optional() })).min(1),
});
export type FigureFields = z.infer<typeof figure>;
