import { z } from 'astro/zod';
import { id, words } from './scalars.ts';

/** A column of a table. */
export const column = z
  .strictObject({
    /** The name in the CSV's first line. */
    name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'a column name is snake_case'),
    /** The heading that readers see. */
    title: words,
    /** What its cells hold; `source` and `claim` hold ids, several joined by `;`. */
    type: z.enum(['date', 'month', 'number', 'text', 'source', 'claim', 'boolean']),
    /** What a number counts; required for numbers. */
    unit: words.optional(),
    /** What the column means, in a sentence. */
    meaning: words,
    /** Set to false for what serves machines, such as coordinates: it stands in the downloads, not on paper. */
    on_paper: z.boolean().optional(),
  })
  .superRefine((fields, context) => {
    if (fields.type === 'number' && fields.unit === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        message: `column ${fields.name} holds numbers and has no unit; say what they count`,
      });
    }
  });
export type Column = z.infer<typeof column>;

/** What the CSV of the same name holds. */
export const table = z.strictObject({
  /** The table's title. */
  title: words,
  /** The section it belongs to. */
  section: id,
  /** What a row is and what is counted. */
  description: words,
  /** The columns that tell a row from all others; they make its row key. */
  key: z.array(z.string()).min(1),
  /** Every column of the CSV, in its order. */
  columns: z.array(column).min(1),
  /** Under which terms the rows may be used. */
  license: z.enum(['public domain', 'CC BY 4.0']),
});
export type TableFields = z.infer<typeof table>;
