/** One of those who are compared. */
export interface Contender {
  readonly name: string;
  /** What a reader has besides the text. */
  readonly shows: string;
  readonly folder: string;
  readonly build: readonly string[];
  readonly dist: string;
  readonly address: (id: string) => string;
}

/** What one build of ours needs that peers' need not: no print, no PNGs. */
export const bare = { BRIEFING_PDF: 'off', PICTURES: 'off' };
/** The command that builds ours into a folder. */
export const ourBuild = (target: string): string[] => [
  process.execPath,
  'node_modules/astro/bin/astro.mjs',
  'build',
  '--outDir',
  target,
];
