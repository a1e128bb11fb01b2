import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../prose/problem.ts';
import type { Problem } from '../prose/problem.ts';
import { parse } from './parse.ts';
import type { Parsed, ParseOptions } from './parse.ts';
import { readContent } from './read.ts';

/** Reads and parses a content folder of this project, with the chart kinds that it has. */
export function parseFolder(
  contentDir: string,
  options: Pick<ParseOptions, 'isNewEdition'> = {},
): Parsed {
  return parse(readContent(contentDir), { charts: listCharts('src/charts'), ...options });
}

/** All problems as one message, a line each. */
export function describeProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return [`The content has ${count}:`, ...problems.map(formatProblem)].join('\n');
}

/** A chart kind is a folder with a layout of its own name: `stacked-bars/stacked-bars-layout.ts`. */
export function listCharts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(folder, name)).includes(`${name}-layout.ts`))
    .sort();
}
