/** A line of `permalinks.txt`: an address that was published and, where it is gone, the one in its place. */
export interface Permalink {
  /** Relative to the site's root, such as `about/#license`; empty for the front page. */
  readonly address: string;
  /** Where it has gone. */
  readonly to?: string;
  /** From 1. */
  readonly line: number;
}

/** An address that is gone, with the one that stands in its place. */
export type Alias = Permalink & { readonly to: string };

const arrow = ' -> ';

/**
 * The addresses of `permalinks.txt`: one a line, with ` -> ` and the address in its place where it
 * is gone; `#` and a space begin a comment.
 */
export function readPermalinks(text: string): Permalink[] {
  return text
    .split('\n')
    .map((content, index) => ({ content: content.trim(), line: index + 1 }))
    .filter(({ content }) => content !== '' && !content.startsWith('# '))
    .map(({ content, line }) => {
      const [address = '', to] = content.split(arrow).map(fromRoot);
      return to === undefined ? { address, line } : { address, to, line };
    });
}

/** The text of `permalinks.txt`, sorted, with a line to say what it is. */
export function writePermalinks(permalinks: readonly Omit<Permalink, 'line'>[]): string {
  const lines = permalinks.map(({ address, to }) =>
    to === undefined ? shown(address) : `${shown(address)}${arrow}${shown(to)}`,
  );
  const head = '# Every address and fragment ever published; none may disappear. See README.';
  return `${[head, ...lines.sort()].join('\n')}\n`;
}

export const isAlias = (permalink: Permalink): permalink is Alias => permalink.to !== undefined;

/** The page of an address, and its fragment where it has one. */
export function splitAddress(address: string): { page: string; fragment: string | undefined } {
  const at = address.indexOf('#');
  return at < 0
    ? { page: address, fragment: undefined }
    : { page: address.slice(0, at), fragment: address.slice(at + 1) };
}

/** An address as it stands in the file: the front page is a slash. */
const shown = (address: string): string => (address === '' ? '/' : address);
const fromRoot = (address: string): string => address.trim().replace(/^\//, '');
