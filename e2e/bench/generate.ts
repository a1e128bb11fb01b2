import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateExplainer } from '../../src/registry/generated-explainer.ts';

/** Writes a generated explainer of so many sections as a content folder, which must be new. */
export function writeExplainer(sections: number, folder: string): void {
  for (const { path, text } of generateExplainer(sections, '.')) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
