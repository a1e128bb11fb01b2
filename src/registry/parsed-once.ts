import type { Registry } from './registry.ts';

interface Kept {
  readonly folder: string;
  readonly registry: Registry;
}

/**
 * Where a build keeps what its check has parsed. The pages run from Astro's output, as modules of their own
 * beside those that the integrations import: only a name of the whole process reaches both.
 */
const key = Symbol.for('explainer-registry');
const place = globalThis as { [key]?: Kept };

/** Keeps a folder's registry for the rest of this build: parsing a large one again takes seconds and much memory. */
export function keepParsed(folder: string, registry: Registry): void {
  place[key] = { folder, registry };
}

/** What this build's check has parsed of the folder; undefined outside a build, where content may have changed. */
export function findParsed(folder: string): Registry | undefined {
  return place[key]?.folder === folder ? place[key].registry : undefined;
}
