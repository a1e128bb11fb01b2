import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { makeOfflinePage, makeOfflineStyles, type OfflineSite } from './offline-page.ts';

/** What is of no use in a folder: what servers read, what runs, what other sites show, other zips. */
const left =
  /^(_headers|robots\.txt|sitemap[^/]*\.xml|404\.html|search\/.*|embed\/.*|cards?\/.*|.*\.(js|zip)|.*\.marks\.json)$/;
/** These are packed already. */
const packed = /\.(png|pdf|woff2|jpg|webp)$/;

/**
 * A built site as a zip that works from a folder without a server. The same site gives the same bytes.
 * @param folder the built site.
 * @param name of the one folder within the zip.
 * @param day of its files, `YYYY-MM-DD`.
 */
export function zipSite(
  folder: string,
  { root, basePath }: Pick<OfflineSite, 'root' | 'basePath'>,
  name: string,
  day: string,
): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .filter((file) => !left.test(file))
    .sort();
  const known = new Set(files);
  const site = { root, basePath, has: (file: string) => known.has(file) };
  const zippable: Zippable = {};
  for (const file of files) {
    zippable[`${name}/${file}`] = [
      readOffline(folder, file, site),
      { level: packed.test(file) ? 0 : 6 },
    ];
  }
  // A zip holds local time: made of its parts, the day is the same in every time zone.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return zipSync(zippable, { mtime: new Date(year, month - 1, date), os: 3 });
}

function readOffline(folder: string, file: string, site: OfflineSite): Uint8Array {
  const bytes = readFileSync(join(folder, file));
  if (file.endsWith('.html')) {
    return Buffer.from(makeOfflinePage(bytes.toString('utf8'), file, site));
  }
  if (file.endsWith('.css')) {
    return Buffer.from(makeOfflineStyles(bytes.toString('utf8'), file, site));
  }
  return bytes;
}
