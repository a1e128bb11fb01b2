import { texts } from './fixture-texts.ts';
import type { ContentFiles } from './read.ts';

/** A change of one file: `undefined` removes it, a text replaces it, a pair exchanges words in it. */
export type Change = string | undefined | readonly (readonly [old: string, now: string])[];

/**
 * The fixture with some files changed.
 * @throws where words to be exchanged do not stand in the file, so that a test cannot pass by mistake.
 */
export function contentWith(changes: Readonly<Record<string, Change>> = {}): ContentFiles {
  const changed: Record<string, string | undefined> = { ...texts };
  for (const [path, change] of Object.entries(changes)) {
    changed[path] =
      change === undefined || typeof change === 'string'
        ? change
        : change.reduce((text, [old, now]) => exchange(path, text, old, now), texts[path] ?? '');
  }
  const files = Object.entries(changed).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
  return { folder: 'content', files, problems: [] };
}

function exchange(path: string, text: string, old: string, now: string): string {
  if (!text.includes(old)) throw new Error(`${path} does not hold "${old}"`);
  return text.replace(old, () => now);
}
