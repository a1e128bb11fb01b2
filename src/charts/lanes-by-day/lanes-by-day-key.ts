import { labelFor, type LayoutProps } from '../chart.ts';
import { flowKey } from '../key-flow.ts';
import { numberText, type LanesByDayKey } from './lanes-by-day-marks.ts';
import type { EventRow } from './lanes-by-day-rows.ts';

/** The width of a mark of the key, and the radius of its disks, in px. */
export const [keyMark, keyRadius] = [22, 8.5];

/**
 * The key of the marks that a drawing uses, in lines as wide as the drawing. Its words are the
 * labels `key_named`, `key_numbered`, `key_span`, `key_days` and `key_weekend` of the figure.
 */
export function layoutKey(
  rows: readonly EventRow[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  { labels, figure }: Pick<LayoutProps, 'labels' | 'figure'>,
): LanesByDayKey {
  const numbered = rows.find(({ label }) => label === undefined);
  const used = {
    named: rows.some(({ label }) => label !== undefined),
    numbered: numbered !== undefined,
    span: rows.some(({ days, isSpan }) => days.end - days.start > 1 && !isSpan),
    days: rows.some(({ isSpan }) => isSpan),
    weekend: true,
  };
  const names = (['named', 'numbered', 'span', 'days', 'weekend'] as const).filter(
    (name) => used[name],
  );
  const flow = flowKey(
    names.map((name) => labelFor(labels, `key_${name}`, figure)),
    place,
    keyMark,
  );
  const at = (name: (typeof names)[number]): { x: number; y: number } | undefined =>
    flow.places[names.indexOf(name)];
  const disks = (['named', 'numbered'] as const).flatMap((name) => {
    const spot = at(name);
    return spot === undefined
      ? []
      : [{ x: spot.x + keyMark / 2, y: spot.y, isNamed: name === 'named' }];
  });
  const open = disks.find(({ isNamed }) => !isNamed);
  const number =
    open === undefined || numbered === undefined
      ? []
      : [numberText(numbered.number, open.x, open.y)];
  const [span, days, weekend] = [at('span'), at('days'), at('weekend')];
  const spans = [
    ...(span === undefined ? [] : [`M${span.x} ${span.y}h${keyMark}m0-5v10`]),
    ...(days === undefined ? [] : [`M${days.x} ${days.y - 5}v10m0-5h${keyMark}m0-5v10`]),
  ];
  return {
    disks,
    span: spans.length === 0 ? undefined : spans.join(''),
    weekend: { x: weekend?.x ?? 0, y: (weekend?.y ?? 0) - 8, width: keyMark, height: 16 },
    texts: [...flow.places.map(({ text }) => text), ...number],
    bottom: place.y + flow.height,
  };
}
