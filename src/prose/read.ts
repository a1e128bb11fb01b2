import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Heading, Passage } from './passage.ts';
import { forbiddenSyntax } from './forbidden-syntax.ts';
import { firstPoint, placeAt } from './point.ts';
import type { Point } from './point.ts';
import { runsOf, textOfRuns } from './read-runs.ts';

/** Something that cannot stand in a text, with what to do. */
export interface ReadProblem extends Point {
  readonly message: string;
  readonly mend: string;
}

/** A component as an author wrote it. */
export interface ComponentUse extends Point {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The components around it, outermost first. */
  readonly inside: readonly string[];
  /** Whether anything stands inside it. */
  readonly isEmpty: boolean;
}

/** A Markdown table. */
export interface TableUse extends Point {
  /** The words of the header row. */
  readonly header: readonly string[];
  /** Rows under the header. */
  readonly rows: number;
}

/** A heading with its place; its id is empty where the author gave none. */
export type PlacedHeading = Heading & Point & { readonly inside: readonly string[] };

/** What stands in a text, in its order. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly headings: readonly PlacedHeading[];
  readonly components: readonly ComponentUse[];
  readonly tables: readonly TableUse[];
  /** Syntax errors and forbidden syntax. After a syntax error all else is empty. */
  readonly problems: readonly ReadProblem[];
}

const features = { headingAttributes: true, gfm: true, frontmatter: true } as const;

/**
 * Reads an MDX text, front matter included.
 * @param at where the text begins in its file; a whole file begins at 1:1.
 */
export function readProse(markdown: string, at: Point = firstPoint): Prose {
  const prose: Building = { passages: [], headings: [], components: [], tables: [], problems: [] };
  const tree = parse(markdown, at, prose.problems);
  if (tree !== undefined) visit(tree, at, [], prose);
  return prose;
}

/** Reads one line of Markdown: words, claim links and term links, nothing else. */
export function readInline(text: string, at: Point = firstPoint): Prose {
  const prose = readProse(text, at);
  const first = prose.passages[0];
  const isOneLine = prose.passages.length === 1 && first?.kind === 'paragraph';
  if (isOneLine || prose.problems.length > 0) return prose;
  const problem = {
    ...at,
    message: 'this is more than one paragraph of plain words and links',
    mend: 'write one paragraph, without headings, lists, tables or components',
  };
  return { ...prose, problems: [problem] };
}

interface Building {
  passages: Passage[];
  headings: PlacedHeading[];
  components: ComponentUse[];
  tables: TableUse[];
  problems: ReadProblem[];
}

function parse(markdown: string, at: Point, problems: ReadProblem[]): MdastNode | undefined {
  try {
    return mdxToMdast(markdown, { features });
  } catch (error) {
    problems.push(syntaxProblem(error, at));
    return undefined;
  }
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

function visit(node: MdastNode, at: Point, inside: readonly string[], prose: Building): void {
  const point = placeAt(node.position?.start ?? firstPoint, at);
  const fault = forbiddenSyntax(node);
  if (fault !== undefined) prose.problems.push({ ...point, ...fault });
  switch (node.type) {
    case 'paragraph': {
      const kind = inside.at(-1) === itemMark ? 'item' : 'paragraph';
      prose.passages.push({
        kind,
        ...point,
        runs: runsOf(node.children, at),
        inside: namesOf(inside),
      });
      visitComponents(node.children, at, inside, prose);
      return;
    }
    case 'heading': {
      const runs = runsOf(node.children, at);
      const { id } =
        (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
      const text = textOfRuns(runs).trim();
      prose.headings.push({
        id: id ?? '',
        text,
        depth: node.depth,
        ...point,
        inside: namesOf(inside),
      });
      prose.passages.push({ kind: 'heading', ...point, runs, inside: namesOf(inside) });
      return;
    }
    case 'table': {
      const [header, ...rows] = node.children;
      const words = (header?.children ?? []).map((cell) =>
        textOfRuns(runsOf(cell.children, at)).trim(),
      );
      prose.tables.push({ ...point, header: words, rows: rows.length });
      for (const row of node.children) {
        const place = placeAt(row.position?.start ?? firstPoint, at);
        const runs = row.children.flatMap((cell, index) => [
          // Keeps the words of two cells apart.
          ...(index === 0 ? [] : [{ kind: 'text' as const, text: ' | ', ...place }]),
          ...runsOf(cell.children, at),
        ]);
        prose.passages.push({ kind: 'row', ...place, runs, inside: namesOf(inside) });
      }
      return;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      addComponent(node, point, inside, prose);
      for (const child of node.children) visit(child, at, [...inside, node.name ?? ''], prose);
      return;
    case 'listItem':
      for (const child of node.children) visit(child, at, [...inside, itemMark], prose);
      return;
    case 'text':
      // Words directly inside a component, without blank lines: a paragraph all the same.
      prose.passages.push({
        kind: 'paragraph',
        ...point,
        runs: runsOf([node], at),
        inside: namesOf(inside),
      });
      return;
    default:
      if ('children' in node) for (const child of node.children) visit(child, at, inside, prose);
  }
}

/** Stands for a list item among the component names; no component can have this name. */
const itemMark = '-';
const namesOf = (inside: readonly string[]): string[] => inside.filter((name) => name !== itemMark);

function visitComponents(
  nodes: readonly MdastNode[],
  at: Point,
  inside: readonly string[],
  prose: Building,
): void {
  for (const node of nodes) {
    const fault = node.type === 'text' ? undefined : forbiddenSyntax(node);
    if (fault !== undefined)
      prose.problems.push({ ...placeAt(node.position?.start ?? firstPoint, at), ...fault });
    if (node.type === 'mdxJsxTextElement')
      addComponent(node, placeAt(node.position?.start ?? firstPoint, at), inside, prose);
    if ('children' in node) visitComponents(node.children, at, inside, prose);
  }
}

function addComponent(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  point: Point,
  inside: readonly string[],
  prose: Building,
): void {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else if (attribute.type === 'mdxJsxAttribute' && (attribute.value ?? null) === null) {
      attributes[attribute.name] = '';
    } else {
      prose.problems.push({
        ...point,
        message: `<${node.name ?? ''}> has an attribute in braces`,
        mend: 'write its words in quotation marks, such as id="interior-arrests"',
      });
    }
  }
  prose.components.push({
    name: node.name ?? '',
    attributes,
    ...point,
    inside: namesOf(inside),
    isEmpty: node.children.length === 0,
  });
}
