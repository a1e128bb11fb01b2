import { eventRoles, eventTable, eventTableId } from '../format/event-table.ts';
import type { Event } from '../schemas/event.ts';
import type { Explainer } from '../schemas/explainer.ts';
import type { Claim, Figure, Section, Table } from './registry.ts';

/** The events that begin in the period, as a table like any other: drawn, listed and published as one. */
export function assembleEventTable(
  events: readonly Event[],
  claims: ReadonlyMap<string, Claim>,
  sections: readonly Section[],
  { period, language, strands = [] }: Explainer,
): Table {
  const inPeriod = events.filter(({ date }) => date >= period.from && date <= period.to);
  const titles = new Map([...sections, ...strands].map(({ id, title }) => [id, title]));
  const table = eventTable(inPeriod, (strand) => titles.get(strand) ?? strand, language);
  // The best source of each claim, as a figure names them.
  const best = inPeriod.flatMap((event) =>
    event.claims.flatMap((id) => claims.get(id)?.sources[0]?.source ?? []),
  );
  return { ...table, id: eventTableId, sources: [...new Set(best)] };
}

/** A figure of the timeline names its table as one drawn from tables names its own. */
export function withEventTable(figure: Figure): Figure {
  if (figure.timeline !== true) return figure;
  return { ...figure, tables: [{ table: eventTableId, columns: eventRoles }] };
}
