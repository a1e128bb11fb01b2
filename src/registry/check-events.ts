import { eventTableId } from '../format/event-table.ts';
import type { Content } from './parse-content.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

/**
 * Where a figure draws the timeline, its axis is the period: an event that begins in it ends in it,
 * or before it where it began before. Its table has a name that no other may have.
 */
export function checkEvents({ figures, events, explainer, tables }: Content, report: Report): void {
  const figure = [...figures.entries.values()].find(({ fields }) => fields.timeline === true);
  if (figure === undefined || explainer === undefined) return;
  const { from, to } = explainer.fields.period;
  for (const { fields, yaml, path, id } of events.entries.values()) {
    const last = fields.to ?? fields.date;
    const tell = (field: 'date' | 'to', message: string, mend: string): void => {
      report.add(spotOf(yaml, [...path, field]), id, message, mend);
    };
    if (fields.date < from && last >= from) {
      const message = `this begins before the period, ${from}, and reaches into it, so that ${figure.id} cannot draw it`;
      tell('date', message, `tell what happened from ${from} on as an event of its own`);
    } else if (fields.date <= to && last > to) {
      const message = `to ${last} is later than the period’s last day, ${to}, where the axis of ${figure.id} ends`;
      tell('to', message, `end it on ${to} or before, and tell the rest as an event of its own`);
    }
  }
  const table = tables.tables.get(eventTableId);
  if (table !== undefined) {
    const message = `the timeline is the table "${eventTableId}" of figure ${figure.id}`;
    report.add(spotOf(table.yaml, []), eventTableId, message, 'give this table another name');
  }
}
