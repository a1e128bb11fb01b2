import { generateAtomFeed } from 'feedsmith';
import { changesAddress, feedAddress, homeAddress } from '~/format/address.ts';
import { typeset } from '~/format/typeset.ts';
import { registry } from '~/registry/index.ts';
import { words } from './ledger.ts';

/**
 * The changes as an Atom feed, newest first.
 * @param site where the site stands.
 */
export function changesFeed(site: URL | undefined): string {
  const { explainer } = registry;
  const whole = (address: string): string => new URL(address, site).href;
  const entries = registry.changes.map(({ id, date, kind, edition, published, text }) => {
    const title = edition === undefined ? words.changes.kind[kind] : words.changes.edition(edition);
    return {
      id: whole(changesAddress(id)),
      title: {
        value: published === false ? `${title} (${words.changes.unpublished})` : title,
      },
      updated: startOf(date),
      published: startOf(date),
      links: [{ href: whole(changesAddress(id)), rel: 'alternate', type: 'text/html' }],
      summary: { value: typeset(text) },
    };
  });
  return generateAtomFeed({
    id: whole(feedAddress()),
    title: { value: `${typeset(explainer.name)}: ${words.changes.title}` },
    subtitle: { value: words.changes.lead },
    updated: entries[0]?.updated ?? startOf(explainer.checked),
    authors: [{ name: typeset(explainer.publisher), uri: whole(homeAddress()) }],
    links: [
      { href: whole(feedAddress()), rel: 'self', type: 'application/atom+xml' },
      { href: whole(changesAddress()), rel: 'alternate', type: 'text/html' },
    ],
    entries,
  });
}

/** The first moment of a day: a feed wants a time, and content has none. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
