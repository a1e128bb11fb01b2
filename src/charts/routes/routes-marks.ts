import { boxAround, type Datum, type Drawing } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { standingSize, type StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import type { RouteEnd, StepForm } from './routes-rows.ts';

/** A line from a route to whom it reached, in the manner of its form. */
export interface FlowMark {
  readonly form: StepForm;
  readonly path: string;
  /** The end of the line: an arrow head where it arrives, a bar where it stops short. */
  readonly tip: string;
}

/** The whole drawing in px of its viewBox. */
export interface RoutesLayout extends Drawing {
  /** Lines between the routes, as a path. */
  readonly rules: string;
  /** A bar beside each route, from which its lines go out. */
  readonly trunks: readonly Box[];
  readonly flows: readonly FlowMark[];
  /** Where two lines lead to one name: what holds their ends together, as paths. */
  readonly brackets: readonly string[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
}

/** What a part of the drawing holds; parts are joined into the whole. */
export interface Part {
  readonly flows: readonly FlowMark[];
  readonly brackets?: readonly string[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly data?: readonly Datum[];
  readonly height: number;
}

/** Parts as one; `height` is given, since parts may stand side by side. */
export function joinParts(parts: readonly Omit<Part, 'height'>[], height: number): Required<Part> {
  return {
    flows: parts.flatMap(({ flows }) => flows),
    brackets: parts.flatMap(({ brackets = [] }) => brackets),
    standings: parts.flatMap(({ standings }) => standings),
    texts: parts.flatMap(({ texts }) => texts),
    data: parts.flatMap(({ data = [] }) => data),
    height,
  };
}

/** An arrow head that points right, its point at `x`. */
export function arrowHead(x: number, y: number): string {
  return `M${x - 5} ${y - 5}l5 5l-5 5`;
}

/** A bar across a line that ends before it arrives. */
export function stopBar(x: number, y: number): string {
  return `M${x} ${y - 6}v12`;
}

/** Whom a step reached: a mark of its standing at the height of each line, and the row at the mark. */
export function endMarks(
  ends: readonly RouteEnd[],
  x: number,
  lines: readonly number[],
): { standings: StandingMark[]; data: Datum[] } {
  const half = standingSize / 2;
  const yOf = (index: number): number => lines[index] ?? 0;
  return {
    standings: ends.map(({ standing }, index) => ({ x, y: yOf(index) - half, standing })),
    data: ends.map(({ row }, index) => ({ row, box: boxAround(x + half, yOf(index), half) })),
  };
}
