import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { typeset } from '../format/typeset.ts';

/** The words of a table's header row, as a name for its frame. */
const separator = ', ';

/**
 * Tells the parts of a section's text what they cannot know: which section they stand in and, for a claim
 * link, which one it is there (from 0, in document order, as registry/references.ts counts them).
 * It also sets the text as a printer would. One plugin a file, made by Sätteri when it reads the file.
 */
export const claimLinks: HastPluginEntry = ({ fileURL }) => {
  if (fileURL === undefined) return null;
  const section = basename(fileURLToPath(fileURL)).replace(/\.mdx$/, '');
  let claimLinkCount = 0;
  return defineHastPlugin({
    name: 'claim-links',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          context.setProperty(node, 'section', section);
          if (!String(node.properties.href).startsWith('claim:')) return;
          context.setProperty(node, 'index', String(claimLinkCount));
          claimLinkCount += 1;
        },
      },
      {
        filter: ['h2', 'h3'],
        visit(node, context) {
          context.setProperty(node, 'section', section);
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          const head = node.children.find(
            (child) => child.type === 'element' && child.tagName === 'thead',
          );
          if (head === undefined || !('children' in head)) return;
          const row = head.children.find((child) => child.type === 'element');
          if (row === undefined || !('children' in row)) return;
          const names = row.children
            .filter((cell) => cell.type === 'element')
            .map((cell) => context.textContent(cell).trim())
            .filter((name) => name !== '');
          context.setProperty(node, 'columns', names.join(separator));
        },
      },
    ],
    mdxJsxFlowElement: {
      filter: [],
      visit(node, context) {
        context.setProperty(node, 'section', section);
      },
    },
    text(node, context) {
      const set = typeset(node.value);
      if (set !== node.value) context.setProperty(node, 'value', set);
    },
  });
};
