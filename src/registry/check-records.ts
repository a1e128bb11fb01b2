import type { Event } from '../schemas/event.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Term } from '../schemas/term.ts';
import { checkId, checkIds } from './check-ids.ts';
import type { KnownIds } from './check-ids.ts';
import type { List } from './parse-list.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** Holds quotes, events and terms against the ids that they name. */
export function checkRecords(
  { quotes, events, terms }: { quotes: List<Quote>; events: List<Event>; terms: List<Term> },
  known: KnownIds,
  report: Report,
): void {
  for (const entry of quotes.entries.values()) {
    checkId(entry, ['source'], entry.fields.source, 'source', known, report);
    checkIds(entry, 'speaker', entry.fields.speaker, 'person', known, report);
  }
  for (const entry of events.entries.values()) {
    const { date, to, strand, claims } = entry.fields;
    checkId(entry, ['strand'], strand, 'section', known, report);
    checkIds(entry, 'claims', claims, 'claim', known, report);
    if (to !== undefined && to < date) {
      const message = `to ${to} is earlier than date ${date}`;
      report.add(
        spotOf(entry.yaml, [...entry.path, 'to']),
        entry.id,
        message,
        'exchange them, or correct one',
      );
    }
  }
  for (const entry of terms.entries.values()) {
    const { source, section } = entry.fields;
    checkId(entry, ['source'], source, 'source', known, report);
    if (section !== undefined) checkId(entry, ['section'], section, 'section', known, report);
    if (known.people.has(entry.id)) {
      const message = 'a person or body has this id too, and both stand on one page';
      report.add(
        spotOf(entry.yaml, [...entry.path, 'id']),
        entry.id,
        message,
        'give the term another id',
      );
    }
  }
}
