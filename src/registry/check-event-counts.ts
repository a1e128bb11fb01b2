import { spanDays } from '../format/event-table.ts';
import { findNumbers } from '../prose/numbers.ts';
import type { Event } from '../schemas/event.ts';
import type { FigureFields } from '../schemas/figure.ts';
import type { Path } from './field-names.ts';
import type { Content } from './parse-content.ts';
import type { FigureEntry } from './parse-figures.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

type Count = NonNullable<FigureFields['counts']>[number];

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Holds the numbers in the finding of a figure of the timeline against its events: each stands in
 * the words of a count, and each count comes to its number when the build counts again.
 */
export function checkEventCounts({ figures, events }: Content, report: Report): void {
  const all = [...events.entries.values()].map(({ fields }) => fields);
  for (const figure of figures.entries.values()) checkFigure(figure, all, report);
}

function checkFigure({ id, yaml, fields }: FigureEntry, events: Event[], report: Report): void {
  const { finding, timeline = false, counts = [] } = fields;
  const tell = (path: Path, message: string, mend: string): void => {
    report.add(spotOf(yaml, path), id, message, mend);
  };
  if (!timeline) {
    if (fields.counts !== undefined) {
      const mend = 'remove counts; tables are held against claims instead';
      tell(['counts'], 'only a figure of the timeline counts events', mend);
    }
    return;
  }
  for (const [index, count] of counts.entries()) {
    const at = ['counts', index];
    const told = findNumbers(count.words, [])[0]?.values[0];
    if (!finding.includes(count.words)) {
      tell(
        [...at, 'words'],
        `"${count.words}" does not stand in the finding`,
        'write it as it stands there',
      );
    } else if (told === undefined) {
      tell([...at, 'words'], `"${count.words}" holds no number`, 'write the words with the number');
    } else {
      const found = countEvents(count, events);
      if (found === told) continue;
      const days =
        count.from === count.to ? `on ${count.from}` : `from ${count.from} to ${count.to}`;
      const message = `the finding says "${count.words}", but the timeline comes to ${found} (${count.of} ${days})`;
      tell([...at, 'words'], message, 'correct the finding, the days or the events');
    }
  }
  // "One" is more often a pronoun than a number.
  const numbers = findNumbers(finding, []).filter(({ values }) => values[0] !== 1);
  for (const { text } of numbers) {
    if (counts.some(({ words }) => words.includes(text))) continue;
    const mend = 'add it to counts, with the days and whether it counts steps or strands';
    tell(['finding'], `"${text}" is counted by nothing`, mend);
  }
}

function countEvents({ of, from, to }: Count, events: readonly Event[]): number {
  const within = events.filter(({ date }) => date >= from && date <= to);
  if (of === 'strands') return new Set(within.map(({ strand }) => strand)).size;
  return within.filter((event) => !isSpan(event)).length;
}

/** Whether a drawing tells an event as its days; see `spanDays`. */
function isSpan({ date, to = date, label }: Event): boolean {
  const days = (Date.parse(to) - Date.parse(date)) / dayInMilliseconds + 1;
  return label !== undefined && days >= spanDays;
}
