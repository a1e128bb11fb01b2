import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { firstPoint, placeAt } from './point.ts';
import type { Point } from './point.ts';
import type { Prose, ReadProblem } from './prose.ts';
import { emptyProse, visitBlock } from './read-blocks.ts';

export type { Prose } from './prose.ts';

const features = { headingAttributes: true, gfm: true, frontmatter: true } as const;
const emphasis = /(?<![\w\\])[*_]{1,3}\w/u;

/**
 * Reads an MDX text, front matter included.
 * @param at where the text begins in its file; a whole file begins at 1:1.
 */
export function readProse(markdown: string, at: Point = firstPoint): Prose {
  const prose = emptyProse();
  try {
    const tree: MdastNode = mdxToMdast(markdown, { features });
    visitBlock(tree, at, [], prose);
  } catch (error) {
    return { ...emptyProse(), problems: [syntaxProblem(error, at)] };
  }
  return prose;
}

/** Reads one line of Markdown: words, claim links and term links, nothing else. */
export function readInline(text: string, at: Point = firstPoint): Prose {
  const prose = readProse(text, at);
  const { passages, components, problems } = prose;
  const isOne = passages.length === 1 && passages[0]?.kind === 'paragraph';
  const isPlain = isOne && components.length === 0 && !emphasis.test(text);
  if (isPlain || problems.length > 0) return prose;
  const problem = {
    ...at,
    message: 'this is more than plain words and links in one paragraph',
    mend: 'write one paragraph without emphasis, headings, lists, tables or components',
  };
  return { ...prose, problems: [problem] };
}

/** Sätteri's messages begin with line and column and end with a rule's name in brackets. */
function syntaxProblem(error: unknown, at: Point): ReadProblem {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/u.exec(text);
  const point = { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  return {
    ...placeAt(point, at),
    message: `this cannot be read: ${(match?.[3] ?? text).replace(/\.$/u, '')}`,
    mend: 'in a text "<" and "{" begin code: write "less than" in words, close every component, and write comments nowhere',
  };
}
