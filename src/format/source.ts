import type { SourceFields } from '../schemas/source.ts';

/**
 * The address that a citation links to. Where the original, a page of text, was read,
 * the locator's words are added as a text fragment, so that a browser scrolls to them.
 * `undefined` where no address fit for readers is known.
 */
export function sourceAddress(
  source: Pick<SourceFields, 'url' | 'link' | 'read'>,
  locator?: string,
): string | undefined {
  const { url } = source;
  if (url === undefined) return undefined;
  const isPageOfText = !/\.(pdf|csv|xlsx?|zip)($|\?)/i.test(url) && !url.includes('#');
  if (locator === undefined || source.read !== 'original' || !isPageOfText) return url;
  return `${url}#:~:text=${encodeURIComponent(locator).replaceAll('-', '%2D')}`;
}
