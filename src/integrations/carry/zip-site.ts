import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { makeOfflinePage, makeOfflineStyles, type OfflineSite } from './offline-page.ts';
import { pageParts } from './page-parts.ts';

const deflate = promisify(deflateRaw);

/** What is of no use in a folder: what servers read, what runs, what other sites show, other zips. */
const left =
  /^(_headers|robots\.txt|sitemap[^/]*\.xml|404\.html|search\/.*|embed\/.*|cards?\/.*|.*\.(js|zip)|.*\.marks\.json)$/;
/** These are packed already. */
const packed = /\.(png|pdf|woff2|jpg|webp)$/;
/** Files that are read and packed at the same time: more would fill the memory of a large site's build. */
const atOnce = 32;

/** A zip of a built site. */
export interface SiteZip {
  /** The built site's folder. */
  readonly folder: string;
  readonly site: Pick<OfflineSite, 'root' | 'basePath'>;
  /** The one folder within the zip. */
  readonly name: string;
  /** The day of its files, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Writes a built site as a zip that works from a folder without a server. The same site gives the same bytes.
 * @param target the file to write.
 * @returns its size in bytes.
 */
export async function zipSite(
  { folder, site: { root, basePath }, name, day }: SiteZip,
  target: string,
): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .filter((file) => !left.test(file))
    .sort();
  const known = new Set(files);
  const site = { root, basePath, has: (file: string) => known.has(file) };
  // A zip holds local time: made of its parts, the day is the same in every time zone.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);

  const output = openSync(target, 'w');
  try {
    let size = 0;
    const zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      size += writeSync(output, bytes);
    });
    for (let start = 0; start < files.length; start += atOnce) {
      const some = files.slice(start, start + atOnce);
      for (const entry of await Promise.all(
        some.map((file) => packFile(folder, file, site, name)),
      )) {
        const item: ZipInputFile = { ...entry.head, mtime, os: 3 };
        zip.add(item);
        item.ondata?.(null, entry.bytes, true);
      }
    }
    zip.end();
    return size;
  } finally {
    closeSync(output);
  }
}

interface PackedFile {
  readonly head: Pick<ZipInputFile, 'filename' | 'size' | 'crc' | 'compression'>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads and packs a file. The packing is Node's own, beside the program and several files at once. */
async function packFile(
  folder: string,
  file: string,
  site: OfflineSite,
  name: string,
): Promise<PackedFile> {
  const bytes = makeOffline(await readFile(join(folder, file)), file, site);
  return {
    head: {
      filename: `${name}/${file}`,
      size: bytes.length,
      crc: crc32(bytes),
      compression: 8,
    },
    bytes: await deflate(bytes, { level: packed.test(file) ? 0 : 6 }),
  };
}

function makeOffline(bytes: Buffer, file: string, site: OfflineSite): Buffer {
  if (file.endsWith('.html')) {
    // No script, form or tag reaches over an article's beginning.
    const parts = pageParts(bytes).map((part) => Buffer.from(makeOfflinePage(part, file, site)));
    return Buffer.concat([...parts]);
  }
  if (file.endsWith('.css')) {
    return Buffer.from(makeOfflineStyles(bytes.toString('utf8'), file, site));
  }
  return bytes;
}
