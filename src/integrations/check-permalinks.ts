import { isAlias, splitAddress, type Alias, type Permalink } from '../registry/permalink-list.ts';
import { goneMend } from '../registry/check-addresses.ts';
import { suggest } from '../registry/nearest.ts';

/**
 * A line for each published address that the built site neither offers nor has put another in place of,
 * and for each alias that cannot be kept.
 * @param built every address that the build has made, before aliases.
 * @param folder the content folder's name with a slash, for the message.
 */
export function checkPermalinks(
  published: readonly Permalink[],
  built: readonly string[],
  folder: string,
): string[] {
  const offered = new Set(built);
  const aliases = published.filter(isAlias);
  const moved = new Set(aliases.map(({ address }) => address));
  // A build without a browser prints nothing, one without pictures draws none, one without pages for claims
  // makes none: that takes nothing back.
  const left = [isPrint, isPicture, isOfClaim].filter((isOfKind) => !built.some(isOfKind));
  const isKept = (address: string): boolean =>
    offered.has(address) ||
    moved.has(address) ||
    // The page in place of one that is gone stands for all its passages.
    moved.has(splitAddress(address).page) ||
    left.some((isOfKind) => isOfKind(address));

  const lost = published.filter(({ address }) => !isKept(address));
  const tell = ({ address, line }: Permalink, fault: string): string =>
    `${folder}permalinks.txt:${String(line)}:1 /${address}: ${fault}`;
  return [
    ...lost.map((permalink) =>
      tell(permalink, `this address was published and is gone; ${goneMend}`),
    ),
    ...aliases.flatMap((alias, index) => {
      const isDoubled = aliases.slice(0, index).some(({ address }) => address === alias.address);
      const fault = isDoubled
        ? 'an alias of this address stands above; leave one of the two'
        : findFault(alias, offered, built);
      return fault === undefined ? [] : [tell(alias, fault)];
    }),
  ];
}

const isPrint = (address: string): boolean => address.endsWith('.pdf');
const isPicture = (address: string): boolean => /^(cards|figures)\/.*\.png$/.test(address);

const isOfClaim = (address: string): boolean => /^claims\/[^#]/.test(address);

/** Why an alias cannot be kept; undefined where it can. */
function findFault(
  { address, to }: Alias,
  offered: ReadonlySet<string>,
  built: readonly string[],
): string | undefined {
  if (offered.has(address)) return 'it has an alias but still stands; take the alias away';
  if (!offered.has(to)) {
    const mend = suggest(to, built, 'write an address that this build has');
    return `its alias /${to} does not exist; ${mend}`;
  }
  const { page, fragment } = splitAddress(address);
  if (fragment !== undefined && !offered.has(page)) {
    return `its page /${page} is gone; give the page an alias, which then stands for its passages`;
  }
  const kind = fragment === undefined ? kindOf(page) : 'page';
  return kindOf(splitAddress(to).page) === kind
    ? undefined
    : `its alias /${to} is of another kind; a file is replaced by a file of its kind, a page by a page`;
}

/** `page`, or a file's extension. */
function kindOf(path: string): string {
  return path === '' || /(\/|\.html)$/.test(path) ? 'page' : path.slice(path.lastIndexOf('.') + 1);
}
