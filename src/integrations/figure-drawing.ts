/** The wide drawing of a figure as its page has it. */
export interface PageDrawing {
  /** What stands inside its `<svg>`. */
  readonly marks: string;
  /** The size of its viewBox, in px. */
  readonly width: number;
  readonly height: number;
  /** The class that colors it, such as `strand-2`. */
  readonly strand: string;
}

/** Marks whose links say where they lead from anywhere: a file has no page whose address theirs could follow. */
export function withWholeLinks(marks: string, address: string): string {
  return marks.replaceAll(
    /(<a\b[^>]*? href=")([^"]+)"/g,
    (_, before: string, path: string) => `${before}${new URL(path, address).href}"`,
  );
}

/** Marks without links, for a picture that is only looked at: each link becomes a group of the same class. */
export function withoutLinks(marks: string): string {
  return marks
    .replaceAll(/<a\b([^>]*)>/g, (_, attributes: string) => {
      return `<g${attributes.replaceAll(/ (?:href|tabindex)="[^"]*"/g, '')}>`;
    })
    .replaceAll('</a>', '</g>');
}

/**
 * Finds the wide drawing in the HTML of a figure's page.
 * @param id the figure, for the error
 * @throws where there is none
 */
export function readDrawing(html: string, id: string): PageDrawing {
  const wide = /data-drawing="wide"[^>]*>\s*<svg[^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>(.*?)<\/svg>/s;
  const [, width, height, marks] = wide.exec(html) ?? [];
  const strand = /<div class="figure[^"]*\b(strand-[a-z0-9]+)/.exec(html)?.[1];
  if (marks === undefined || strand === undefined) {
    throw new Error(`figure ${id}: its page has no wide drawing to make ${id}.svg from`);
  }
  return { marks, width: Number(width), height: Number(height), strand };
}
