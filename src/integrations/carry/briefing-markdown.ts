import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { pageParts } from './page-parts.ts';

/** What serves a screen or a sheet of paper alone. */
const dropped = [
  'contents',
  'sheet-contents',
  'ways',
  'apart',
  'on-paper',
  'strip',
  'narrow',
  'anchor-link',
];

/**
 * The briefing as plain Markdown: drawings by what they show, references as footnotes by their numbers.
 * @param html the built page.
 * @param address of the page; what it links to is told in whole addresses.
 */
export async function briefingMarkdown(html: string, address: string): Promise<string> {
  return (await Array.fromAsync(markdownParts(Buffer.from(html), address))).join('');
}

/**
 * The same part by part, each read and told alone: the text and the tree of a whole large explainer would need
 * more memory than all else in a build.
 * @param page the built page's bytes.
 */
export async function* markdownParts(page: Buffer, address: string): AsyncGenerator<string> {
  const processor = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => (tree: Root) => {
      tree.children = tree.children.flatMap((node) => clean(node, address));
    })
    .use(rehypeRemark, {
      handlers: {
        'note-reference': (state, node: Element) => {
          const label = String(node.properties.number);
          return [
            ...(state.all(node) as PhrasingContent[]),
            { type: 'footnoteReference', identifier: label, label },
          ];
        },
        'note-definition': (state, node: Element): FootnoteDefinition => {
          const label = String(node.properties.number);
          const children = state.toFlow(state.all(node)) as FootnoteDefinition['children'];
          return { type: 'footnoteDefinition', identifier: label, label, children };
        },
      },
    })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', emphasis: '_' });
  let isFirst = true;
  for (const part of splitMain(page, address)) {
    // Of a drawing only its label is told: its marks would take ten times as long to read as all else.
    const bare = part.replaceAll(/(<svg[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>');
    // What keeps words together on a line is in the way of those who search and quote.
    const text = String(await processor.process(bare)).replaceAll('\u00a0', ' ');
    if (text === '') continue;
    yield isFirst ? text : `\n${text}`;
    isFirst = false;
  }
}

/** The main part of a page, cut before each of its articles. */
function splitMain(page: Buffer, address: string): Generator<string> {
  const start = page.indexOf('>', page.indexOf('<main')) + 1;
  const end = page.lastIndexOf('</main>');
  if (end < start) throw new Error(`${address} has no main part`);
  return pageParts(page, start, end);
}

/** A node as it is told in words: nothing, itself, or what stands for it. */
function clean(node: ElementContent | Root['children'][number], address: string): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  if (classes.some((name) => dropped.includes(name))) return [];
  if (['script', 'style', 'form', 'button', 'noscript'].includes(tagName)) return [];
  if (tagName === 'svg') return describe(properties.ariaLabel);
  const children = node.children.flatMap((child) => clean(child, address));
  if (tagName === 'a') return cleanLink(node, classes, children, address);
  if (tagName === 'ol' && isNotes(node)) {
    return children.flatMap((child) => (child.type === 'element' ? [defineNote(child)] : []));
  }
  // Wherever it stands, a part is told whole.
  if (tagName === 'details' || tagName === 'summary') return children;
  return [
    { ...node, properties: tagName === 'td' || tagName === 'th' ? properties : {}, children },
  ];
}

/** A drawing as what it shows; a mark that repeats the word beside it says nothing. */
function describe(label: unknown): ElementContent[] {
  if (typeof label !== 'string' || label.length < 40) return [];
  const text: ElementContent = { type: 'text', value: `[Drawing: ${label}]` };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [text] }];
}

function cleanLink(
  node: Element,
  classes: readonly string[],
  children: ElementContent[],
  address: string,
): ElementContent[] {
  const { href = '' } = node.properties;
  if (typeof href !== 'string') return children;
  const number = classes.includes('claim')
    ? /^[\d.]+/.exec(textOf(lastSup(node)).trim())?.[0]
    : undefined;
  if (number !== undefined) {
    const words = children.filter((child) => child.type !== 'element' || child.tagName !== 'sup');
    return [
      { type: 'element', tagName: 'note-reference', properties: { number }, children: words },
    ];
  }
  // Places of the page itself are not places of this file.
  if (href.startsWith('#') || href === '') return children;
  const whole = new URL(href, address).href;
  return [{ type: 'element', tagName: 'a', properties: { href: whole }, children }];
}

const idOf = ({ properties: { id } }: Element): string => (typeof id === 'string' ? id : '');

const isNotes = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && /(^|--)note-/.test(idOf(child)));

/** A note as a footnote: its number first, then what it says. */
function defineNote(item: Element): Element {
  const [first, ...rest] = item.children;
  return {
    type: 'element',
    tagName: 'note-definition',
    properties: { number: first === undefined ? '' : textOf(first).trim() },
    children: rest,
  };
}

function lastSup(node: Element): Element {
  const sups = node.children.filter((child) => child.type === 'element' && child.tagName === 'sup');
  return (sups.at(-1) as Element | undefined) ?? node;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
