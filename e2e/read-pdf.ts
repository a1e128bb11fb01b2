import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { distFolder } from './built-pages.ts';

/** A line of text or a letter's run, as it stands on a sheet. */
interface Run {
  readonly text: string;
  /** In points. */
  readonly size: number;
}

export interface Pdf {
  readonly bytes: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly author: string | undefined;
  readonly isTagged: boolean;
  readonly showsTitle: boolean;
  /** Width and height of each sheet in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** The runs of each sheet, in the order in which they are read aloud. */
  readonly sheets: readonly (readonly Run[])[];
  /** Bookmarks, depth first. */
  readonly bookmarks: readonly string[];
  /** The sheet, from 1, of each named destination. */
  readonly places: ReadonlyMap<string, number>;
  /** What each figure of the tags is called, empty where it is not. */
  readonly alternatives: readonly string[];
  /** Tags and how often each stands. */
  readonly tags: ReadonlyMap<string, number>;
  /** Where links lead outside the document. */
  readonly links: readonly string[];
  /** Names of fonts that are not in the file. */
  readonly foreignFonts: readonly string[];
  /** Whether a letter is drawn that its font lacks. */
  readonly lacksLetters: boolean;
}

interface Node {
  readonly id?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF of `dist/` as a reader's program does. */
export async function readPdf(name: string): Promise<Pdf> {
  const file = readFileSync(join(distFolder, name));
  const document = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  const sheets: Run[][] = [];
  const sizes: [number, number][] = [];
  const alternatives: string[] = [];
  const tags = new Map<string, number>();
  const links: string[] = [];
  const count = (node: Node): void => {
    const { role = '', alt, children = [] } = node;
    if (role !== '') tags.set(role, (tags.get(role) ?? 0) + 1);
    if (role === 'Figure') alternatives.push(alt ?? '');
    children.forEach(count);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.floor(width), Math.floor(height)]);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as Node;
    const runs = readRuns(items);
    sheets.push(listContent(tree).flatMap((id) => runs.get(id) ?? []));
    count(tree);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) {
      if (url !== undefined) links.push(url);
    }
  }
  const info = (await document.getMetadata()).info as Record<string, string | undefined>;
  const raw = await PDFDocument.load(file, { updateMetadata: false });
  const pages = new Map(raw.getPages().map(({ ref }, at) => [ref.tag, at + 1]));
  const places = new Map<string, number>();
  for (const [id, [target]] of Object.entries(
    (await document.getDestinations()) as Record<string, [{ num: number; gen: number }]>,
  )) {
    places.set(id, pages.get(`${target.num} ${target.gen} R`) ?? 0);
  }
  return {
    bytes: file.length,
    title: info.Title,
    language: info.Language,
    author: info.Author,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    showsTitle: raw.catalog.getViewerPreferences()?.getDisplayDocTitle() === true,
    sizes,
    sheets,
    bookmarks: listBookmarks(await document.getOutline()),
    places,
    alternatives,
    tags,
    links,
    ...readFonts(raw),
  };
}

type Item =
  | { readonly str: string; readonly hasEOL: boolean; readonly height: number }
  | { readonly type: string; readonly id?: string | null };

/** The runs by the tag that they belong to; heads and feet of the sheets stand outside all tags. */
function readRuns(items: readonly Item[]): Map<string, Run[]> {
  const open: (string | undefined)[] = [];
  const runs = new Map<string, Run[]>();
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id === undefined) continue;
      const run = { text: item.str + (item.hasEOL ? '\n' : ''), size: item.height };
      runs.set(id, [...(runs.get(id) ?? []), run]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? undefined);
  }
  return runs;
}

/** What the tags hold, in the order in which it is read aloud; a sheet paints small numbers last. */
const listContent = ({ id, children = [] }: Node): string[] =>
  id === undefined ? children.flatMap(listContent) : [id];

function listBookmarks(bookmarks: readonly Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...listBookmarks(items)]);
}

/** Fonts that a reader's machine would have to have, and letters that a font lacks: glyph 0. */
function readFonts(document: PDFDocument): Pick<Pdf, 'foreignFonts' | 'lacksLetters'> {
  const foreignFonts: string[] = [];
  let lacksLetters = false;
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    // Letters with an outline (labels of charts) are written as drawings, which need no font.
    const isFont = object.get(PDFName.of('Type')) === PDFName.of('Font');
    if (!isFont || object.get(PDFName.of('Subtype')) === PDFName.of('Type3')) continue;
    const described = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const programs = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));
    // A composite font has none of its own; its parts are looked at by themselves.
    const isComposite = object.get(PDFName.of('DescendantFonts')) !== undefined;
    if (!isComposite && !programs.some((program) => described?.has(program))) {
      foreignFonts.push(String(object.get(PDFName.of('BaseFont'))));
    }
  }
  for (const page of document.getPages()) {
    const contents = page.node.Contents();
    for (const one of contents instanceof PDFArray ? contents.asArray() : [contents]) {
      const stream = one === undefined ? undefined : document.context.lookup(one);
      if (!(stream instanceof PDFRawStream)) continue;
      const text = inflateSync(stream.contents).toString('latin1');
      const shown = text.matchAll(/<([0-9A-Fa-f]+)>(?=[^<\n]*(?:<[^\n]*)?T[jJ])/g);
      lacksLetters ||= [...shown].some(([, letters = '']) => /^(?:.{4})*0000/.test(letters));
    }
  }
  return { foreignFonts, lacksLetters };
}
