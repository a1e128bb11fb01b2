import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every address that a built site offers to link to: its pages, its files for readers, and the
 * fragments of its pages, relative to the site's root, such as `about/#license`, sorted.
 * Left out are mentions (`ref-...`) and notes (`note-...`), which come and go with the sentence that
 * cites (the claim's own page is its lasting address), the parts of a form (`filter-...`), and
 * Astro's hashed files.
 * @param folder a built site, such as `dist/`.
 */
export function builtAddresses(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        /\.(html|csv|json|svg|png|pdf|bib|ris|md)$|^changes\.xml$/.test(file) &&
        !file.startsWith('_astro/'),
    )
    // What only pages of this site ask for is no address to link to.
    .filter((file) => !/(\.marks\.json|\.thumbnail\.svg|^search\/index\.json)$/.test(file));
  return files
    .flatMap((file) => {
      const page = file.replace(/(^|\/)index\.html$/, '$1');
      if (!file.endsWith('.html')) return [page];
      const html = readFileSync(join(folder, file), 'utf8');
      // A drawing is passed over whole: its ids are no addresses.
      const ids = html
        .matchAll(/<svg[\s\S]*?<\/svg>|\sid="([^"]+)"/g)
        .flatMap(([, id]) => (id !== undefined && isLasting(id) ? [copy(`${page}#${id}`)] : []));
      return [page, ...ids];
    })
    .sort();
}

/** A text of its own: what is cut out of a page would keep the whole page in memory, and here pages are many. */
const copy = (text: string): string => Buffer.from(text).toString();

const isLasting = (id: string): boolean => !/(^|--)(ref|note|filter)-/.test(id);
