import { wordsFor } from '../locales/words.ts';
import type { Event } from '../schemas/event.ts';
import type { TableFields } from '../schemas/table.ts';

/** The events of a period as rows: what readers see of them, and what only a drawing needs. */
export interface EventTable extends TableFields {
  readonly rows: readonly {
    readonly key: string;
    readonly cells: Readonly<Record<string, number | string | readonly string[] | null>>;
  }[];
}

/** The table's id, and the roles of a chart of events by its columns and by the cells that are in none. */
export const eventTableId = 'timeline';
export const eventRoles = {
  id: 'id',
  from: 'date',
  to: 'until',
  lane: 'strand',
  what: 'event',
  label: 'label',
} as const;

/**
 * Days from which on a chief event is told as its days and not as a step of the first: a count of
 * three weeks is not something that was done on the day on which it begins.
 */
export const spanDays = 7;

/**
 * Events as a table, in their order, numbered as a drawing of them is.
 * @param strandTitle what a strand is called
 */
export function eventTable(
  events: readonly Event[],
  strandTitle: (strand: string) => string,
  language: string,
): EventTable {
  const { title, description, columns } = wordsFor(language).timeline.table;
  return {
    title,
    description,
    section: '',
    key: ['number'],
    license: 'CC BY 4.0',
    columns: [
      { name: 'number', type: 'number', ...columns.number },
      { name: 'date', type: 'date', ...columns.date },
      { name: 'until', type: 'date', ...columns.until },
      { name: 'strand', type: 'text', ...columns.strand },
      { name: 'event', type: 'text', ...columns.event },
      { name: 'claim_id', type: 'claim', ...columns.claims },
    ],
    rows: events.map(({ id, date, to, strand, title: what, label, claims }, index) => ({
      key: String(index + 1),
      cells: {
        number: index + 1,
        date,
        until: to ?? null,
        strand: strandTitle(strand),
        event: what,
        claim_id: claims,
        // In no column: what a drawing links to and writes beside a mark.
        id,
        label: label ?? null,
      },
    })),
  };
}
