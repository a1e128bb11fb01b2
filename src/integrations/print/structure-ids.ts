import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFString,
  PDFHexString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Numbers the ids of a tagged PDF's structure anew, in reading order. Chromium takes them from a counter
 * that differs from run to run; table cells name their headers by them.
 */
export function renumberStructureIds(context: PDFContext, root: PDFDict): void {
  const ids = new Map<string, string>();
  const elements: { id: string; ref: PDFObject }[] = [];
  walk(context, root, (element, ref) => {
    const id = readText(element.get(name('ID')));
    if (id === undefined) return;
    const now = `n${String(ids.size + 1).padStart(6, '0')}`;
    ids.set(id, now);
    element.set(name('ID'), PDFString.of(now));
    elements.push({ id: now, ref });
  });
  walk(context, root, (element) => {
    renameIn(context, element.get(name('A')), ids);
  });
  if (elements.length === 0) return;
  const names = context.obj([]);
  for (const { id, ref } of elements) {
    names.push(PDFString.of(id));
    names.push(ref);
  }
  const limits = [elements[0]?.id ?? '', elements.at(-1)?.id ?? ''].map((id) => PDFString.of(id));
  const leaf = context.obj({});
  leaf.set(name('Limits'), context.obj(limits));
  leaf.set(name('Names'), names);
  const tree = context.obj({});
  tree.set(name('Kids'), context.obj([context.register(leaf)]));
  discard(context, root.get(name('IDTree')));
  root.set(name('IDTree'), tree);
}

/** Visits every structure element below a parent, in reading order. */
function walk(
  context: PDFContext,
  parent: PDFDict,
  visit: (element: PDFDict, ref: PDFObject) => void,
): void {
  const pending: PDFObject[] = kidsOf(context, parent);
  while (pending.length > 0) {
    const ref = pending.pop();
    const element = ref === undefined ? undefined : context.lookup(ref);
    if (ref === undefined || !(element instanceof PDFDict)) continue;
    if (element.get(name('S')) === undefined) continue;
    visit(element, ref);
    pending.push(...kidsOf(context, element));
  }
}

/** The children of an element, last first, as a stack takes them. */
function kidsOf(context: PDFContext, parent: PDFDict): PDFObject[] {
  const value = parent.get(name('K'));
  const kids = value instanceof PDFRef ? (context.lookup(value) ?? value) : value;
  if (kids instanceof PDFArray) return kids.asArray().toReversed();
  return value === undefined ? [] : [value];
}

/** Replaces ids wherever an attribute names them. */
function renameIn(
  context: PDFContext,
  value: PDFObject | undefined,
  ids: ReadonlyMap<string, string>,
): void {
  const found = value instanceof PDFRef ? context.lookup(value) : value;
  if (found instanceof PDFDict) {
    for (const [, inner] of found.entries()) renameIn(context, inner, ids);
  } else if (found instanceof PDFArray) {
    for (let at = 0; at < found.size(); at++) {
      const now = ids.get(readText(found.get(at)) ?? '');
      if (now === undefined) renameIn(context, found.get(at), ids);
      else found.set(at, PDFString.of(now));
    }
  }
}

/** Takes a tree of names out of the file, which would keep what nothing leads to. */
function discard(context: PDFContext, value: PDFObject | undefined): void {
  const node = value instanceof PDFRef ? context.lookup(value) : value;
  if (value instanceof PDFRef) context.delete(value);
  if (!(node instanceof PDFDict)) return;
  const kids = node.lookupMaybe(name('Kids'), PDFArray);
  for (const kid of kids?.asArray() ?? []) discard(context, kid);
}

function readText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined;
}
