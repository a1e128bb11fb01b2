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
  readonly countOf: (step: RouteStep, end: RouteEnd) => Words[];
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
    countOf: ({ form }, { ceiling, known }) => {
      if (form === 'earlier') return [];
      const counts = [
        ...(ceiling === undefined ? [] : [fillLabel(label('ceiling'), formatNumber(ceiling))]),
        ...(known === undefined ? [] : [fillLabel(label('known'), formatNumber(known))]),
      ];
      return counts.length === 0
        ? [{ text: label('no_number'), style: 'tick' }]
        : counts.map((text) => ({ text, style: 'label' as const }));
    },
  };
}
