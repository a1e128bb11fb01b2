import type { Box } from '../dimensions.ts';
import { flowKey } from '../key-flow.ts';
import type { TextMark } from '../text-mark.ts';
import type { CountMark } from './stacked-steps-marks.ts';
import type { Label } from './stacked-steps-names.ts';

/** What marks mean: a count, one that is not divided, the period's end. */
export interface KeyMark {
  readonly counts: readonly CountMark[];
  readonly columns: readonly Box[];
  /** A piece of the line at the period's end, as a path; empty where no panel has it. */
  readonly periodEnd: string;
  readonly texts: readonly TextMark[];
  /** Where it ends, in px. */
  readonly bottom: number;
}

const size = 11;

/** Lays out the key of what a drawing uses, in lines of the width given. */
export function keyMark(
  used: { readonly hasColumns: boolean; readonly hasPeriodEnd: boolean },
  place: { readonly x: number; readonly y: number; readonly width: number },
  label: Label,
): KeyMark {
  const names = [
    'key_count',
    ...(used.hasColumns ? ['key_undivided'] : []),
    ...(used.hasPeriodEnd ? ['key_period_end'] : []),
  ];
  const { places, height } = flowKey(names.map(label), place, size);
  const boxOf = (name: string): Box[] =>
    places
      .filter((_, index) => names[index] === name)
      .map(({ x, y }) => ({ x, y: y - 6, width: size, height: size }));
  return {
    counts: boxOf('key_count').map(({ x, y }) => ({ x: x + 5, y: y + 6 })),
    columns: boxOf('key_undivided'),
    periodEnd: boxOf('key_period_end')
      .map(({ x, y }) => `M${x + 5} ${y - 1}v13`)
      .join(''),
    texts: places.map(({ text }) => text),
    bottom: place.y + height,
  };
}
