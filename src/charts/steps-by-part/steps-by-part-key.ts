import { labelFor, type LayoutProps } from '../chart.ts';
import type { Box } from '../dimensions.ts';
import { exactnessKey, type Exactness, type PointMark } from '../exactness.ts';
import { flowKey } from '../key-flow.ts';
import { standingKey, type StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import type { ColumnMark, PieceMark } from './steps-by-part-marks.ts';
import type { CountRow } from './steps-by-part-rows.ts';

/** What the forms, shapes and standing marks of the drawing mean. */
export interface KeyMarks {
  readonly pieces: readonly PieceMark[];
  /** A piece of the line that carries a count on, as a path. */
  readonly carried: string;
  /** A piece of each kind of arrival's bar. */
  readonly arrivals: readonly { readonly box: Box; readonly isKnown: boolean }[];
  readonly points: readonly PointMark[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

const swatch = 13;
const arrivalKinds = ['arrival_known', 'arrival_unknown'];

/** Lays out the key, `y` downward: forms, then exactness, then standings. */
export function keyMarks(
  rows: readonly CountRow[],
  columns: readonly ColumnMark[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  { figure, labels }: Pick<LayoutProps, 'figure' | 'labels'>,
): KeyMarks {
  const kinds = (['first', 'second', 'whole'] as const).filter((kind) =>
    columns.some(({ pieces }) => pieces.some((piece) => piece.kind === kind)),
  );
  const wordsOf = (names: readonly string[]): string[] =>
    names.map((name) => labelFor(labels, `key_${name}`, figure));
  const names = [...kinds, 'carried', ...arrivalKinds];
  const forms = flowKey(wordsOf([...kinds, 'carried']), place, swatch);
  // Arrivals are another row of the drawing, and another line of its key.
  const arrivals = flowKey(wordsOf(arrivalKinds), { ...place, y: place.y + forms.height }, swatch);
  const places = [...forms.places, ...arrivals.places];
  const at = (name: string): { x: number; y: number } => places[names.indexOf(name)] ?? place;
  const box = (name: string): Box => {
    const { x, y } = at(name);
    return { x, y: y - swatch / 2 + 0.5, width: swatch, height: swatch - 1 };
  };
  const bar = (name: string): Box => ({ ...box(name), x: at(name).x + 4, width: 5 });
  const carriedAt = at('carried');
  let y = place.y + forms.height + arrivals.height + 4;
  const used: Exactness[] = columns.map(({ point }) => point.exactness);
  const exactness = exactnessKey(used, { ...place, y }, labels, figure);
  y += exactness.height + 4;
  const standings = rows.map(({ standing }) => standing);
  const standing = standingKey(standings, { ...place, y }, labels, figure);
  return {
    pieces: kinds.map((kind) => ({ kind, box: box(kind) })),
    carried: `M${carriedAt.x} ${carriedAt.y}h${swatch}`,
    arrivals: [
      { box: bar('arrival_known'), isKnown: true },
      { box: bar('arrival_unknown'), isKnown: false },
    ],
    points: exactness.marks,
    standings: standing.marks,
    texts: [...places.map(({ text }) => text), ...exactness.texts, ...standing.texts],
    bottom: y + standing.height,
  };
}
