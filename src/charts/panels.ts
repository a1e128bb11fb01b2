import { daysOfSpan, readDays, type Days } from './days.ts';

/** A part of a drawing that has time axis and scale of its own. */
export interface Panel {
  readonly title: string;
  readonly days: Days;
}

/** A point of a drawing that has words of its own. */
export interface Labeled<Point> {
  readonly point: Point;
  readonly label: string;
}

/**
 * The panels that a figure's labels ask for, in their order: a label whose name is a span of
 * dates, such as `2016-10/2026-07`, makes a panel of these days with its words as title.
 * @throws with the figure's id where there is none, or its dates are none.
 */
export function panelsIn(labels: Readonly<Record<string, string>>, figure: string): Panel[] {
  const panels = Object.entries(labels).flatMap(([name, title]) => {
    const [from, to] = name.split('/');
    if (from === undefined || to === undefined) return [];
    return [{ title, days: daysOfSpan({ from, to }, figure) }];
  });
  if (panels.length > 0) return panels;
  throw new Error(
    `figure ${figure}: the drawing needs a panel; add to "labels" in content/figures/${figure}.yaml ` +
      `a span of dates with a title, such as "2025-01/2025-03": Three months.`,
  );
}

/**
 * The points that a panel names: those with a label under their date. A point that several
 * panels hold is named in the one with the fewest days, where there is most room for it.
 */
export function labeledPoints<Point extends { readonly at: string }>(
  points: readonly Point[],
  labels: Readonly<Record<string, string>>,
  panel: Panel,
  panels: readonly Panel[],
): Labeled<Point>[] {
  return points.flatMap((point) => {
    const label = labels[point.at];
    const holding = panels.filter(({ days }) => holds(days, point.at));
    const closest = holding.reduce<Panel | undefined>(
      (best, one) => (best === undefined || lengthOf(one) < lengthOf(best) ? one : best),
      undefined,
    );
    return label !== undefined && closest === panel ? [{ point, label }] : [];
  });
}

/** Whether a date lies within days. */
export function holds(days: Days, date: string): boolean {
  const own = readDays(date);
  return own !== undefined && days.start <= own.start && own.end <= days.end;
}

function lengthOf({ days }: Panel): number {
  return days.end - days.start;
}
