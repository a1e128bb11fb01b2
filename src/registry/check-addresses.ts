import { eventTableId } from '../format/event-table.ts';
import { pageNames } from './check-sections.ts';
import type { ContentLayout } from './content-layout.ts';
import { suggest } from './nearest.ts';
import type { Content } from './parse-content.ts';
import { isAlias, readPermalinks, splitAddress } from './permalink-list.ts';
import type { Alias } from './permalink-list.ts';
import type { Report } from './report.ts';

/** Published files of /data/ that are no table. */
const otherData = new Set(['claims', 'claims.schema', 'datapackage', eventTableId]);
export const goneMend =
  'bring back the page or the id, or write after it where it has gone, " -> " and the new address, ' +
  'since links to it must last';

/**
 * Holds published addresses against the content, before anything is built: pages of sections, claims and
 * figures and files of tables that are gone, and aliases that lead in a circle, nowhere or on to another alias.
 * Fragments can be told only from the built pages; see `integrations/check-permalinks.ts`.
 */
export function checkAddresses(
  content: Content,
  { permalinks }: ContentLayout,
  report: Report,
): void {
  if (permalinks === undefined) return;
  const published = readPermalinks(permalinks.text);
  const aliases = new Map<string, Alias>();
  for (const alias of published.filter(isAlias)) {
    if (!aliases.has(alias.address)) aliases.set(alias.address, alias);
  }
  for (const permalink of published) {
    const { address, line } = permalink;
    const tell = (fault: string, mend: string): void => {
      report.add({ file: permalinks.path, line, column: 1 }, `/${address}`, fault, mend);
    };
    const { page } = splitAddress(address);
    if (isAlias(permalink)) checkAlias(permalink, aliases, content, tell);
    else if (isGone(page, content) && !aliases.has(address) && !aliases.has(page)) {
      tell('this address was published and is gone', goneMend);
    }
  }
}

function checkAlias(
  alias: Alias,
  aliases: ReadonlyMap<string, Alias>,
  content: Content,
  tell: (fault: string, mend: string) => void,
): void {
  if (aliases.get(alias.address) !== alias) {
    tell('an alias of this address stands above', 'leave one of the two');
    return;
  }
  const trail = [alias.address];
  let next: Alias | undefined = alias;
  while (next !== undefined && !trail.includes(next.to)) {
    trail.push(next.to);
    next = aliases.get(next.to);
  }
  if (next !== undefined) {
    const circle = [...trail, next.to].map((address) => `/${address}`).join(' to ');
    tell(`its alias leads in a circle: ${circle}`, 'write an address that still stands');
  } else if (trail.length > 2) {
    tell(
      `its alias /${alias.to} is an alias itself`,
      `write where that leads: /${trail.at(-1) ?? ''}`,
    );
  } else if (isGone(splitAddress(alias.to).page, content)) {
    const mend = suggest(alias.to, pagesOf(content), 'write an address that still stands');
    tell(`its alias /${alias.to} does not exist`, mend);
  }
}

/** Whether a page or file belongs to a record that the content no longer has. */
function isGone(page: string, { sections, claims, figures, tables }: Content): boolean {
  const [, folder = '', id = ''] =
    /^(claims|figures|embed)\/([^/]+?)(?:\/|\.svg|\.png)$/.exec(page) ?? [];
  if (folder !== '') return !(folder === 'claims' ? claims : figures).ids.has(id);
  const table = /^data\/([^/]+)\.(?:csv|json)$/.exec(page)?.[1];
  if (table !== undefined) return !tables.ids.has(table) && !otherData.has(table);
  const section = /^([^/]+)\/$/.exec(page)?.[1];
  return section !== undefined && !pageNames.has(section) && !sections.ids.has(section);
}

function pagesOf({ sections, claims, figures, tables }: Content): string[] {
  return [
    ...[...sections.ids, ...pageNames].map((id) => `${id}/`),
    ...[...claims.ids].map((id) => `claims/${id}/`),
    ...[...figures.ids].map((id) => `figures/${id}/`),
    ...[...tables.ids].flatMap((id) => [`data/${id}.csv`, `data/${id}.json`]),
  ];
}
