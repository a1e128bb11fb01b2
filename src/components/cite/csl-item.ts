import type { Explainer } from '~/schemas/explainer.ts';
import type { Work } from './works.ts';

/** A work as a record of CSL-JSON, with the fields that are filled here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
  /** Which edition it is; no style of those offered shows it. */
  readonly note: string;
}

/**
 * What a reference manager is told of a work.
 * @param origin the host that the site lives on, such as `https://example.org`.
 * @param edition the edition in words.
 */
export function cslItem(work: Work, explainer: Explainer, origin: URL, edition: string): CslItem {
  const { name, publisher, language } = explainer;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    id: [slug, work.id].filter((part) => part !== '').join('-'),
    type: 'webpage',
    title: work.title,
    ...(work.kind === 'explainer' ? {} : { 'container-title': name }),
    // A comma in a name would be read as the one between family and given name.
    author: [{ literal: publisher.replace(/, (.*)$/, ' ($1)') }],
    issued: { 'date-parts': [work.date.split('-').map(Number)] },
    URL: new URL(work.address, origin).href,
    language,
    note: edition,
  };
}
