/** Where a site stands, and which of its files go along. */
export interface OfflineSite {
  /** The address of its root, with the base path: `https://example.org/some/path/`. */
  readonly root: string;
  /** The path that it stands under; begins and ends with a slash. */
  readonly basePath: string;
  /** Whether a file, from the root, goes along. */
  readonly has: (file: string) => boolean;
}

/**
 * A page for a folder without a server: its addresses lead from file to file, what did not come along leads to
 * the site, and nothing runs, since browsers run no modules there. Our own pages are all of one build, whose
 * attributes are always in double quotes and escaped; that they lead right is held by a test that follows each.
 * @param file where the page stands, from the root: `claims/index.html`.
 */
export function makeOfflinePage(html: string, file: string, site: OfflineSite): string {
  return html
    .replaceAll(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<form[^>]*role="search"[\s\S]*?<\/form>/g, '')
    .replaceAll(/<link[^>]*rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replaceAll(
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/gi,
      `$1script-src 'none'; object-src 'none'"`,
    )
    .replaceAll(
      /\s(href|src|data|poster)="(\/(?!\/)[^"]*)"/g,
      (_, name: string, address: string) => ` ${name}="${offlineAddress(address, file, site)}"`,
    )
    .replaceAll(
      /(content="\d+; ?url=)(\/(?!\/)[^"]*)"/g,
      (_, begin: string, address: string) => `${begin}${offlineAddress(address, file, site)}"`,
    );
}

/** A style sheet for such a folder. */
export function makeOfflineStyles(css: string, file: string, site: OfflineSite): string {
  return css.replaceAll(
    /url\(\s*(["']?)(\/(?!\/)[^"')]+)\1\s*\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${offlineAddress(address, file, site)}${quote})`,
  );
}

/** An address of the site, seen from one of its files: relative, and with `index.html` for a folder. */
function offlineAddress(
  address: string,
  from: string,
  { root, basePath, has }: OfflineSite,
): string {
  if (!address.startsWith(basePath)) return new URL(address, root).href;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(basePath.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!has(decodeURIComponent(target))) return root + path + rest;
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${target}${rest.replace(/^\?[^#]*/, '')}`;
}
