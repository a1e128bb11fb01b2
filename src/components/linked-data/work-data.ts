import type { Article, ImageObject, WebSite, WithContext } from 'schema-dts';
import {
  cardAddress,
  changesAddress,
  dataAddress,
  figureFileAddress,
  homeAddress,
  sectionAddress,
} from '~/format/address.ts';
import { sourceAddress } from '~/format/source.ts';
import { findFigure, findSource, registry, sectionById } from '~/registry/index.ts';
import type { Work } from '../cite/works.ts';
import { hasPictures } from '../pictures.ts';

const { explainer } = registry;
export const license = 'https://creativecommons.org/licenses/by/4.0/';
export const publisher = { '@type': 'Organization', name: explainer.publisher } as const;
/** The day on which the first edition came out. */
const firstPublished = registry.changes
  .filter(({ kind }) => kind === 'edition')
  .map(({ date }) => date)
  .sort()[0];

/**
 * What search engines and libraries are told of a work, by schema.org.
 * @param origin the host that the site lives on.
 */
export function workData(
  work: Work,
  origin: URL,
): WithContext<Article> | WithContext<ImageObject> | WithContext<WebSite> {
  const whole = (address: string): string => new URL(address, origin).href;
  const shared = {
    '@context': 'https://schema.org',
    url: whole(work.address),
    inLanguage: explainer.language,
    ...(firstPublished !== undefined && { datePublished: firstPublished }),
    dateModified: work.date,
    license,
    author: publisher,
    publisher,
  } as const;
  const home = { '@type': 'WebSite', name: explainer.name, url: whole(homeAddress()) } as const;
  switch (work.kind) {
    case 'explainer':
      return {
        ...shared,
        '@type': 'WebSite',
        name: explainer.name,
        description: explainer.tagline,
      };
    case 'figure': {
      const figure = findFigure(work.id.replace(/^figure-/, ''));
      const tables = [...new Set((figure.tables ?? []).map(({ table }) => table))];
      return {
        ...shared,
        '@type': 'ImageObject',
        name: work.title,
        description: figure.description,
        contentUrl: whole(figureFileAddress(figure.id, hasPictures ? 'png' : 'svg')),
        isBasedOn: tables.map((table) => whole(dataAddress(table))),
        isPartOf: home,
      };
    }
    default:
      return {
        ...shared,
        '@type': 'Article',
        headline: work.title,
        ...(hasPictures && { image: whole(cardAddress(work.id)) }),
        isPartOf: home,
        // A section's page leads to its notes, which are its sources: the same addresses twice would
        // make it heavier than it may be. The briefing and each claim's page list them.
        citation:
          work.kind === 'section'
            ? whole(sectionAddress(work.id, 'notes'))
            : citedAddresses(claimsOf(work)),
        correction: correctionsOf(claimsOf(work)).map(({ id, date, text }) => ({
          '@type': 'CorrectionComment',
          text,
          datePublished: date,
          url: whole(changesAddress(id)),
        })),
      };
  }
}

/** The claims that a section cites; all of them for the briefing. */
function claimsOf({ kind, id }: Work): readonly string[] {
  const section = kind === 'section' ? sectionById(id) : undefined;
  return section?.references.map(({ claim }) => claim) ?? [...registry.claims.keys()];
}

/** Where readers find the sources of claims, each address once. */
export function citedAddresses(claims: readonly string[]): string[] {
  const sources = claims.flatMap((claim) => registry.claims.get(claim)?.sources ?? []);
  const addresses = sources.flatMap(({ source }) => sourceAddress(findSource(source)) ?? []);
  return [...new Set(addresses)];
}

const correctionsOf = (claims: readonly string[]): typeof registry.changes =>
  registry.changes.filter(
    (change) =>
      change.kind === 'correction' && (change.claims ?? []).some((id) => claims.includes(id)),
  );
