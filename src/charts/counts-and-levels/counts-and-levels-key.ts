import { labelFor, type LayoutProps } from '../chart.ts';
import { pointRadius, type PointMark } from '../exactness.ts';
import { flowKey } from '../key-flow.ts';
import { standingKey, type StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import type { Point } from './counts-and-levels-plot.ts';
import type { readRows } from './counts-and-levels-rows.ts';

/** What the marks mean. */
export interface KeyMarks {
  readonly points: readonly PointMark[];
  readonly gaps: readonly Point[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

/** Lays out the key of the marks that the rows use, by the labels `key_count`, `key_other`, `key_gap`. */
export function keyMarks(
  { counts, levels }: ReturnType<typeof readRows>,
  place: { readonly x: number; readonly y: number; readonly width: number },
  { figure, labels }: Pick<LayoutProps, 'figure' | 'labels'>,
): KeyMarks {
  const kinds = [
    { name: 'key_count', isUsed: counts.some(({ count }) => count !== undefined) },
    { name: 'key_other', isUsed: counts.some(({ other }) => other !== undefined) },
    { name: 'key_gap', isUsed: counts.some((row) => (row.count ?? row.other) === undefined) },
  ].filter(({ isUsed }) => isUsed);
  const words = kinds.map(({ name }) => labelFor(labels, name, figure));
  const flow = flowKey(words, place, 2 * pointRadius);
  const of = (name: string): Point[] =>
    flow.places.flatMap(({ x, y }, index) =>
      kinds[index]?.name === name ? [{ x: x + pointRadius, y }] : [],
    );
  const standings = standingKey(
    levels.map(({ standing }) => standing),
    { ...place, x: place.x + 1, y: place.y + flow.height + 4 },
    labels,
    figure,
  );
  return {
    points: [
      ...of('key_count').map((at) => ({ ...at, exactness: 'exact' as const })),
      ...of('key_other').map((at) => ({ ...at, exactness: 'about' as const })),
    ],
    gaps: of('key_gap'),
    standings: standings.marks,
    texts: [...flow.places.map(({ text }) => text), ...standings.texts],
    bottom: place.y + flow.height + 4 + standings.height,
  };
}
