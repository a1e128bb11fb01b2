import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor } from '../chart.ts';
import { dateOf, type Days } from '../days.ts';
import { shortMonth } from '../time-ticks.ts';
import { fills, type Fill } from './counts-and-ends-marks.ts';
import type { Entry } from './counts-and-ends-rows.ts';

/** The words of a drawing, and what its fills stand for. */
export interface EntryWords {
  readonly label: (name: string) => string;
  readonly nameOf: (entry: Entry) => string;
  /** The number alone, with the word that bounds it. */
  readonly numberOf: (entry: Entry) => string;
  /** The number, and the estimate beside it. */
  readonly numbersOf: (entry: Entry) => string;
  /** The number with what it counts, and the estimate beside it. */
  readonly countOf: (entry: Entry) => string;
  readonly fillOf: (basis: string) => Fill;
  /** Kinds of counts with their fills, in the order of their labels. */
  readonly key: readonly { readonly fill: Fill; readonly text: string }[];
}

/**
 * Each basis of a count has two labels: under its own name what the key says, and `<basis> count` (or,
 * for one entry, `<name> count`) with a slot for the number. The order of the first among the figure's
 * labels gives the fills; what the key calls alike is filled alike.
 * @throws where one is missing, or there are more kinds of counts than fills.
 */
export function entryWords(
  entries: readonly Entry[],
  labels: Readonly<Record<string, string>>,
  figure: string,
): EntryWords {
  const label = (name: string): string => labelFor(labels, name, figure);
  const used = new Set(entries.map(({ basis }) => basis));
  for (const basis of used) label(basis);
  const bases = Object.keys(labels).filter((name) => used.has(name));
  const kinds = [...new Set(bases.map(label))];
  if (kinds.length > fills.length) {
    throw new Error(
      `figure ${figure}: it has ${kinds.length} kinds of counts (${kinds.join(', ')}), and there are ` +
        `${fills.length} fills that can be told apart; draw fewer kinds of rows.`,
    );
  }
  const fillOf = (basis: string): Fill => fills[kinds.indexOf(label(basis))] ?? 'solid';
  const numberOf = ({ qualifier, value }: Entry): string =>
    qualifier === '' ? formatNumber(value) : `${qualifier} ${formatNumber(value)}`;
  return {
    label,
    fillOf,
    numberOf,
    numbersOf: (entry) =>
      isMore(entry)
        ? `${numberOf(entry)}; ${fillLabel(label('more'), formatNumber(entry.estimate ?? 0))}`
        : numberOf(entry),
    nameOf: ({ name }) => labels[name] ?? name,
    countOf: (entry) => {
      const own = labels[`${entry.name} count`];
      const counted = fillLabel(own ?? label(`${entry.basis} count`), numberOf(entry));
      return isMore(entry)
        ? `${counted}; ${fillLabel(label('more_by'), formatNumber(entry.estimate ?? 0))}`
        : counted;
    },
    key: kinds.map((text, index) => ({ fill: fills[index] ?? 'solid', text })),
  };
}

/** Whether an entry's estimate is more than is counted. */
function isMore({ estimate, value }: Entry): boolean {
  return estimate !== undefined && estimate > value;
}

/** A day in short: "3 Aug 2025". */
export function shortDay({ start }: Days): string {
  const date = dateOf(start);
  return `${date.getUTCDate()}\u00a0${shortMonth(date)}\u00a0${date.getUTCFullYear()}`;
}
