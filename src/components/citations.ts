import { sourceAddress } from '~/format/source.ts';
import type { Citation } from '~/schemas/claim.ts';
import type { SourceFields } from '~/schemas/source.ts';

/** A source that a claim cites, once, with every place in it that bears the claim out. */
export interface CitedSource {
  readonly source: string;
  readonly locators: readonly string[];
}

/** A claim's citations by source, in the order in which each source first comes. */
export function bySource(citations: readonly Citation[]): CitedSource[] {
  const places = new Map<string, string[]>();
  for (const { source, locator } of citations) {
    places.set(source, [...(places.get(source) ?? []), locator]);
  }
  return [...places].map(([source, locators]) => ({ source, locators }));
}

/** The address that a citation links to: it scrolls to the first of its places and shows all of them, where a browser can. */
export function citationAddress(
  source: Pick<SourceFields, 'url' | 'link' | 'read'>,
  locators: readonly string[],
): string | undefined {
  const [first, ...others] = locators;
  const address = sourceAddress(source, first);
  if (address?.includes('#:~:text=') !== true) return address;
  const more = others
    .map((locator) => sourceAddress(source, locator)?.split('#:~:')[1] ?? '')
    .map((directive) => `&${directive}`);
  return address + more.join('');
}
