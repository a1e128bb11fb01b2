import type { Standing } from '../../schemas/claim.ts';
import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';
import { standingIn } from '../standing-marks.ts';

/** How a step binds: done, asked for, only said, or a power that was there before. */
export const forms = ['act', 'request', 'word', 'earlier'] as const;
export type StepForm = (typeof forms)[number];

/** Who was reached by a step, and how many people that is. */
export interface RouteEnd {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly end: string;
  /** The most that were allowed; undefined where no number was stated. */
  readonly ceiling: number | undefined;
  /** How many are known of, at least. */
  readonly known: number | undefined;
  readonly standing: Standing;
}

/** What was done, asked or said on a route. */
export interface RouteStep {
  readonly step: string;
  readonly date: string | undefined;
  readonly form: StepForm;
  /** Whether it is known to stand on the route's law. */
  readonly isBasisKnown: boolean;
  readonly ends: readonly RouteEnd[];
}

/** Whether a step was taken now, on a law that we do not know to be that of its route. */
export function isBasisAsked({ form, isBasisKnown }: RouteStep): boolean {
  return form !== 'earlier' && !isBasisKnown;
}

/** A way to a power, with what went over it. */
export interface Route {
  readonly route: string;
  readonly steps: readonly RouteStep[];
}

/**
 * Groups rows by `route`, then by `step`, both in the order of their first rows. The other roles
 * are `end`, `form`, `standing` and, where known, `date`, `basis` and `ceiling`.
 * @param known how many people at least are known of, by the name of the end
 * @throws with the figure's id where a role is missing or holds something else.
 */
export function readRoutes(
  rows: readonly ChartRow[],
  known: Readonly<Record<string, number>>,
  figure: string,
): Route[] {
  const routes = new Map<string, Map<string, RouteStep & { ends: RouteEnd[] }>>();
  for (const [index, row] of rows.entries()) {
    const route = textIn(row, 'route', figure);
    const steps = routes.get(route) ?? new Map<string, RouteStep & { ends: RouteEnd[] }>();
    routes.set(route, steps);
    const name = textIn(row, 'step', figure);
    const step = steps.get(name) ?? { ...readStep(row, figure), ends: [] };
    steps.set(name, step);
    const end = textIn(row, 'end', figure);
    step.ends.push({
      row: index,
      end,
      ceiling: countIn(row, 'ceiling', figure),
      known: known[end],
      standing: standingIn(row, 'standing', figure),
    });
  }
  return [...routes].map(([route, steps]) => ({ route, steps: [...steps.values()] }));
}

function readStep(row: ChartRow, figure: string): Omit<RouteStep, 'ends'> {
  const form = forms.find((one) => one === row.form);
  if (form === undefined) throw rowError(figure, row, 'form', `one of ${forms.join(', ')}`);
  const { date = null, basis = null } = row;
  return {
    step: textIn(row, 'step', figure),
    date: date === null ? undefined : textIn(row, 'date', figure),
    form,
    isBasisKnown: basis !== null,
  };
}

function countIn(row: ChartRow, role: string, figure: string): number | undefined {
  const cell = row[role] ?? null;
  if (cell === null) return undefined;
  if (typeof cell === 'number' && cell > 0) return numberIn(row, role, figure);
  throw rowError(figure, row, role, 'a number above zero, or empty where none was stated');
}
