import { typeset } from '~/format/typeset.ts';
import { readInline } from '~/prose/read.ts';

/** A line of Markdown as words alone, for titles, descriptions and search results. */
export function plainText(markdown: string): string {
  return typeset(
    readInline(markdown)
      .passages.flatMap((passage) => passage.runs.map((run) => run.text))
      .join(''),
  );
}
