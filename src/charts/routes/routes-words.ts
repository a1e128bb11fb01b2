import { formatDayAndMonth } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor } from '../chart.ts';
import type { TextStyle } from '../text-mark.ts';
import type { RouteEnd, RouteStep } from './routes-rows.ts';

/** A text before it has a place. */
export interface Words {
  readonly text: string;
  readonly style: TextStyle;
}

/** The words of a drawing's parts, from the figure's labels. */
export interface RouteWords {
  /** A route's name, its law, and who must agree. */
  readonly ofRoute: (route: string) => Words[];
  readonly ofStep: (step: RouteStep) => Words[];
  /** The day of a step, and what is to be known of it. */
  readonly underStep: (step: RouteStep) => Words[];
  readonly nameOf: (end: RouteEnd) => string;
  /** The number of people of an end; `ends` is for how many ends it is said at once. */
  readonly countOf: (step: RouteStep, end: RouteEnd, ends?: number) => Words[];
  readonly label: (name: string) => string;
}

/**
 * A route has labels under its own name, `<route> law` and `<route> consent`; a step and an end may
 * have one under their own name, and a step one more under `<step> note`.
 */
export function routeWords(labels: Readonly<Record<string, string>>, figure: string): RouteWords {
  const label = (name: string): string => labelFor(labels, name, figure);
  return {
    label,
    ofRoute: (route) => [
      { text: label(route), style: 'strong' },
      { text: label(`${route} law`), style: 'tick' },
      { text: label(`${route} consent`), style: 'label' },
    ],
    ofStep: ({ step }) => [{ text: labels[step] ?? step, style: 'label' }],
    underStep: ({ step, date }) => {
      const day = date === undefined ? [] : [formatDayAndMonth(date)];
      const note = labels[`${step} note`];
      const parts = [...day, ...(note === undefined ? [] : [note])];
      return parts.length === 0 ? [] : [{ text: parts.join(', '), style: 'tick' }];
    },
    nameOf: ({ end }) => labels[end] ?? end,
    countOf: ({ form }, { ceiling, known }, ends = 1) => {
      if (form === 'earlier') return [];
      const counts = [
        ...(ceiling === undefined ? [] : [fillLabel(label('ceiling'), formatNumber(ceiling))]),
        ...(known === undefined ? [] : [fillLabel(label('known'), formatNumber(known))]),
      ];
      return counts.length === 0
        ? [{ text: label(ends > 1 ? 'no_numbers' : 'no_number'), style: 'tick' }]
        : counts.map((text) => ({ text, style: 'label' as const }));
    },
  };
}

/** The numbers of people of a step's ends; where all are alike they are said once, of all of them. */
export function countsOf(
  step: RouteStep,
  words: RouteWords,
): { readonly counts: readonly Words[][]; readonly isOneCount: boolean } {
  const counts = step.ends.map((end) => words.countOf(step, end));
  const isOneCount = counts.every((one) => JSON.stringify(one) === JSON.stringify(counts[0]));
  return {
    counts: isOneCount
      ? step.ends.map((end) => words.countOf(step, end, step.ends.length))
      : counts,
    isOneCount,
  };
}
