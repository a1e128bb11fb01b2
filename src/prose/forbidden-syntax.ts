import type { MdastNode } from 'satteri';

/** What cannot stand in a text, with its mend, by the kind of node. */
const forbidden: Readonly<Record<string, { readonly message: string; readonly mend: string }>> = {
  mdxjsEsm: {
    message: 'import and export have no place in a text',
    mend: 'take the line out; components are known by name',
  },
  mdxFlowExpression: {
    message: 'braces hold code, which has no place in a text',
    mend: 'take the braces out',
  },
  mdxTextExpression: {
    message: 'braces hold code, which has no place in a text',
    mend: 'take the braces out',
  },
  html: { message: 'HTML has no place in a text', mend: 'use Markdown, or one of the components' },
  image: {
    message: 'pictures come from figures only',
    mend: 'write <Figure id="..." /> and add the figure to content/figures',
  },
  imageReference: { message: 'pictures come from figures only', mend: 'write <Figure id="..." />' },
  linkReference: {
    message: 'a link must name its claim at the words',
    mend: 'write [words](claim:id)',
  },
  definition: {
    message: 'a link must name its claim at the words',
    mend: 'write [words](claim:id)',
  },
  footnoteReference: {
    message: 'a footnote is written as a claim',
    mend: 'write [words](claim:id)',
  },
  footnoteDefinition: {
    message: 'a footnote is written as a claim',
    mend: 'add it to content/claims and write [words](claim:id)',
  },
  blockquote: {
    message: 'a block of quotation has no place in a text',
    mend: 'quote at most twenty words in quotation marks and name the speaker',
  },
  code: {
    message: 'a block of code has no place in a text',
    mend: 'take the indentation or the fence out',
  },
  inlineCode: { message: 'code has no place in a text', mend: 'take the backticks out' },
  delete: {
    message: 'struck-out words have no place in a text',
    mend: 'take the tildes out; a correction goes to content/changes.yaml',
  },
  thematicBreak: {
    message: 'a rule across the page has no place in a text',
    mend: 'take it out, or write a heading',
  },
  toml: { message: 'front matter stands between lines of three hyphens', mend: 'write it in YAML' },
};

/** What is wrong with a node by its kind alone, or `undefined`. */
export function forbiddenSyntax(node: MdastNode): { message: string; mend: string } | undefined {
  const fault = forbidden[node.type];
  if (fault !== undefined) return fault;
  if (node.type === 'table' && node.align?.some((side) => side !== null) === true) {
    return {
      message:
        'a table column is aligned by colons, which would need a style that the policy blocks',
      mend: 'write the line under the header with hyphens only: | --- | --- |',
    };
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return { message: 'a list item has a check box', mend: 'take the brackets out' };
  }
  return undefined;
}
