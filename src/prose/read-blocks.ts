import type { MdastNode } from 'satteri';
import { forbiddenSyntax } from './forbidden-syntax.ts';
import type { Passage, Run } from './passage.ts';
import { firstPoint, placeAt } from './point.ts';
import type { Point } from './point.ts';
import type { ComponentUse, PlacedHeading, Prose, ReadProblem, TableUse } from './prose.ts';
import { readComponent } from './read-component.ts';
import { runsOf, textOfRuns } from './read-runs.ts';

/** A text while it is read. */
export interface Building extends Prose {
  readonly passages: Passage[];
  readonly headings: PlacedHeading[];
  readonly components: ComponentUse[];
  readonly tables: TableUse[];
  readonly problems: ReadProblem[];
}

export function emptyProse(): Building {
  return { passages: [], headings: [], components: [], tables: [], problems: [] };
}

/** Stands for a list item among the component names; no component can have this name. */
const itemMark = '-';
const inlineTypes = new Set(['text', 'link', 'emphasis', 'strong', 'mdxJsxTextElement', 'break']);

/**
 * Reads a node and all under it.
 * @param at where the text begins in its file.
 * @param inside the components around the node, outermost first.
 */
export function visitBlock(
  node: MdastNode,
  at: Point,
  inside: readonly string[],
  prose: Building,
): void {
  const point = pointOf(node, at);
  const fault = forbiddenSyntax(node);
  if (fault !== undefined) prose.problems.push({ ...point, ...fault });
  switch (node.type) {
    case 'paragraph':
      addPassage(
        inside.at(-1) === itemMark ? 'item' : 'paragraph',
        node.children,
        point,
        at,
        inside,
        prose,
      );
      return;
    case 'heading': {
      const { id = '' } =
        (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
      const text = textOfRuns(runsOf(node.children, at)).trim();
      prose.headings.push({ id, text, depth: node.depth, ...point, inside: namesOf(inside) });
      addPassage('heading', node.children, point, at, inside, prose);
      return;
    }
    case 'table':
      addTable(node, at, inside, prose);
      return;
    case 'mdxJsxFlowElement':
      prose.components.push(readComponent(node, point, namesOf(inside), prose.problems));
      visitContents(node.children, at, [...inside, node.name ?? ''], prose);
      return;
    case 'listItem':
      for (const child of node.children) visitBlock(child, at, [...inside, itemMark], prose);
      return;
    default:
      if ('children' in node)
        for (const child of node.children) visitBlock(child, at, inside, prose);
  }
}

/** Words that stand in a component without blank lines around them are a paragraph all the same. */
function visitContents(
  nodes: readonly MdastNode[],
  at: Point,
  inside: readonly string[],
  prose: Building,
): void {
  const [first] = nodes;
  if (first !== undefined && nodes.every(({ type }) => inlineTypes.has(type))) {
    addPassage('paragraph', nodes, pointOf(first, at), at, inside, prose);
  } else {
    for (const node of nodes) visitBlock(node, at, inside, prose);
  }
}

function addPassage(
  kind: Passage['kind'],
  nodes: readonly MdastNode[],
  point: Point,
  at: Point,
  inside: readonly string[],
  prose: Building,
): void {
  prose.passages.push({ kind, runs: runsOf(nodes, at), ...point, inside: namesOf(inside) });
  visitInline(nodes, at, inside, prose);
}

function addTable(
  table: Extract<MdastNode, { type: 'table' }>,
  at: Point,
  inside: readonly string[],
  prose: Building,
): void {
  const rows = table.children.map(({ children }) =>
    children.map((cell) => runsOf(cell.children, at)),
  );
  const header = (rows[0] ?? []).map((cell) => textOfRuns(cell).trim());
  prose.tables.push({ ...pointOf(table, at), header, rows: rows.length - 1 });
  for (const [index, row] of table.children.entries()) {
    const point = pointOf(row, at);
    // Keeps the words of two cells apart.
    const gap: Run = { kind: 'text', text: ' | ', ...point };
    const runs = (rows[index] ?? []).flatMap((cell, column) =>
      column === 0 ? cell : [gap, ...cell],
    );
    prose.passages.push({ kind: 'row', runs, ...point, inside: namesOf(inside) });
    for (const cell of row.children) visitInline(cell.children, at, inside, prose);
  }
}

/** Looks through inline nodes for components and for what cannot stand in a text. */
function visitInline(
  nodes: readonly MdastNode[],
  at: Point,
  inside: readonly string[],
  prose: Building,
): void {
  for (const node of nodes) {
    const fault = forbiddenSyntax(node);
    if (fault !== undefined) prose.problems.push({ ...pointOf(node, at), ...fault });
    if (node.type === 'mdxJsxTextElement') {
      prose.components.push(
        readComponent(node, pointOf(node, at), namesOf(inside), prose.problems),
      );
    }
    if ('children' in node) visitInline(node.children, at, inside, prose);
  }
}

function pointOf(node: MdastNode, at: Point): Point {
  return placeAt(node.position?.start ?? firstPoint, at);
}

function namesOf(inside: readonly string[]): string[] {
  return inside.filter((name) => name !== itemMark);
}
