import { typeset } from '~/format/typeset.ts';
import { readRuns } from '~/registry/inline-runs.ts';

/** A line of Markdown as words alone, for titles, descriptions and search results. */
export function plainText(markdown: string): string {
  return typeset(
    readRuns(markdown)
      .map((run) => run.text)
      .join(''),
  );
}
