import type { MdastNode } from 'satteri';
import type { Point } from './point.ts';
import type { ComponentUse, ReadProblem } from './prose.ts';

type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Reads a component with its attributes, which are words in quotation marks. */
export function readComponent(
  node: ComponentNode,
  point: Point,
  inside: readonly string[],
  problems: ReadProblem[],
): ComponentUse {
  const name = node.name ?? '';
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? '') : undefined;
    if (attribute.type === 'mdxJsxAttribute' && typeof value === 'string') {
      attributes[attribute.name] = value;
    } else {
      problems.push({
        ...point,
        message: `<${name}> has an attribute in braces`,
        mend: 'write its words in quotation marks, such as id="interior-arrests"',
      });
    }
  }
  return { name, attributes, ...point, inside, isEmpty: node.children.length === 0 };
}
