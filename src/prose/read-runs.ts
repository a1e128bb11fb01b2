import type { MdastNode } from 'satteri';
import type { Run } from './passage.ts';
import { firstPoint, placeAt } from './point.ts';
import type { Point } from './point.ts';

/**
 * The runs of inline nodes, in order. Emphasis is looked through, so that a link in it is found;
 * the words of a link are one run, whatever is emphasized in them.
 */
export function runsOf(nodes: readonly MdastNode[], at: Point): Run[] {
  return nodes.flatMap((node): Run[] => {
    const point = placeAt(node.position?.start ?? firstPoint, at);
    if (node.type === 'link') return [linkRun(node.url, plainText(node.children), point)];
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ kind: 'text', text: node.value, ...point }];
    if (node.type === 'break') return [{ kind: 'text', text: '\n', ...point }];
    return 'children' in node ? runsOf(node.children, at) : [];
  });
}

/** The words of runs, joined. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function linkRun(href: string, text: string, point: Point): Run {
  // A link's own words begin after its bracket.
  const words = { text, line: point.line, column: point.column + 1 };
  const [, scheme, target = ''] = /^(claim|term):(.*)$/u.exec(href) ?? [];
  if (scheme === 'claim') return { kind: 'claim', ids: target.split('+').map(decode), ...words };
  if (scheme === 'term') return { kind: 'term', id: decode(target), ...words };
  return { kind: 'link', href, ...words };
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written).trim();
  } catch {
    return written;
  }
}

function plainText(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}
