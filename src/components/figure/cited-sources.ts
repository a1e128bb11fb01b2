import { formatDate } from '~/format/date.ts';
import { sourceAddress } from '~/format/source.ts';
import { quoteTitle, typeset } from '~/format/typeset.ts';
import { requireSource, words } from '../ledger.ts';

/** A source in the words of a figure's source line. */
export interface CitedSource {
  readonly publisher: string;
  /** Its title with what separates it from the date. */
  readonly title: string;
  readonly comma: string;
  readonly date: string;
  /** Where it can be read; none where it has no address. */
  readonly address: string | undefined;
}

/** @throws where there is no source of some id */
export function citedSources(ids: readonly string[]): CitedSource[] {
  return ids.map(requireSource).map((source) => ({
    publisher: typeset(source.publisher),
    // A comma stands within the quotation marks.
    title: source.titleIs === 'own' ? quoteTitle(source.title, ',') : typeset(source.title),
    comma: source.titleIs === 'own' ? '' : ',',
    date: source.published === undefined ? words.source.undated : formatDate(source.published),
    address: source.link === 'none' ? undefined : sourceAddress(source),
  }));
}

/** Whether a source line can name each of some sources, and need not lead to a list of them. */
export function fitInLine(sources: readonly unknown[]): boolean {
  return sources.length <= 6;
}
