import type { Section } from '~/registry/registry.ts';

const wordsPerMinute = 225;

/** How many minutes a section takes to read, at 225 words a minute; at least one. */
export function readingMinutes({ words }: Pick<Section, 'words'>): number {
  return Math.max(1, Math.round((words.main + words.sinceThen) / wordsPerMinute));
}
