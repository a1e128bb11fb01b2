import type { Event } from '~/schemas/event.ts';

/** The events that begin on one day. */
export interface Day {
  readonly date: string;
  readonly events: readonly Event[];
}

/** The events that begin within a period (first and last day included), by day. */
export function daysOf(events: readonly Event[], period: { from: string; to: string }): Day[] {
  const days = new Map<string, Event[]>();
  for (const event of events) {
    if (event.date < period.from || event.date > period.to) continue;
    days.set(event.date, [...(days.get(event.date) ?? []), event]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, ofDay]) => ({ date, events: ofDay }));
}
