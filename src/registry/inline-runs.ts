/** What pages need of the reader of texts, which they may not import themselves. */
import type { Run } from '../prose/passage.ts';
import { readInline } from '../prose/read.ts';

export type { AuthorComponent } from '../prose/components.ts';

/** The words and links of one line of Markdown, such as a section's In short, in their order. */
export function readRuns(text: string): readonly Run[] {
  return readInline(text).passages.flatMap(({ runs }) => runs);
}
