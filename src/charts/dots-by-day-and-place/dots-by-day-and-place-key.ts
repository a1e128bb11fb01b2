import { labelFor, type LayoutProps } from '../chart.ts';
import { flowKey } from '../key-flow.ts';
import { standingKey, type StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import { radiusOf, type DotKind, type DotMark } from './dots-by-day-and-place-lanes.ts';

/** What the dots and standing marks mean. */
export interface KeyMarks {
  readonly dots: readonly DotMark[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

const order: readonly DotKind[] = ['exact', 'bounded', 'unknown', 'turned'];
const dotRadius = 7;

/** Lays out the key: kinds of dots that are used, then standings. */
export function keyMarks(
  used: { readonly kinds: readonly DotKind[]; readonly standings: readonly StandingMark[] },
  place: { readonly x: number; readonly y: number; readonly width: number },
  { figure, labels }: Pick<LayoutProps, 'figure' | 'labels'>,
): KeyMarks {
  const kinds = order.filter((kind) => used.kinds.includes(kind));
  const words = kinds.map((kind) => labelFor(labels, `key_${kind}`, figure));
  const { places, height } = flowKey(words, place, 2 * dotRadius);
  const y = place.y + height + 4;
  const marks = used.standings.map(({ standing }) => standing);
  const standings = standingKey(marks, { ...place, y }, labels, figure);
  return {
    dots: places.flatMap(({ x, y: middle }, index): DotMark[] => {
      const kind = kinds[index];
      return kind === undefined
        ? []
        : [{ kind, x: x + dotRadius, y: middle, radius: dotRadius - 0.5, texts: [] }];
    }),
    standings: standings.marks,
    texts: [...places.map(({ text }) => text), ...standings.texts],
    bottom: y + standings.height,
  };
}

/** Disks of round numbers that show the scale of areas, to the right of `text`. */
export function areaScale(
  amounts: readonly number[],
  ofHundred: number,
  place: { readonly x: number; readonly y: number },
  label: string,
): { dots: DotMark[]; texts: TextMark[]; height: number } {
  const dots: DotMark[] = [];
  const texts: TextMark[] = [];
  const tallest = radiusOf(Math.max(...amounts), ofHundred);
  const y = Math.round(place.y + tallest);
  let { x } = place;
  for (const [index, amount] of amounts.entries()) {
    const radius = radiusOf(amount, ofHundred);
    dots.push({ kind: 'exact', x: Math.round(x + radius), y, radius, texts: [] });
    x += 2 * radius + 5;
    const text =
      index === amounts.length - 1 ? label.replace('{}', String(amount)) : String(amount);
    texts.push({ x: Math.round(x), y: y + 5, text, style: 'tick', anchor: 'start' });
    x += 30;
  }
  return { dots, texts, height: 2 * tallest };
}
