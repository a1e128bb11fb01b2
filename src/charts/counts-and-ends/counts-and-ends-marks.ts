import type { Datum, Drawing } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import type { TextMark } from '../text-mark.ts';

/** How a count is drawn: filled, an outline, or an outline with lines in it. */
export type Fill = 'solid' | 'outline' | 'hatched';
export const fills: readonly Fill[] = ['solid', 'outline', 'hatched'];

/** A bar as long as its number. */
export interface BarMark {
  readonly fill: Fill;
  readonly box: Box;
  /** Lines in it, as a path. */
  readonly hatch: string | undefined;
  /** Whether nothing was done to its entry, so that it stands back. */
  readonly isQuiet: boolean;
}

/** Until when an entry lasts. */
export interface EndMark {
  readonly x: number;
  readonly y: number;
  /** The time up to the end, as a path. */
  readonly line: string;
  readonly isQuiet: boolean;
  /** Where it would have ended, and the time that was cut, as a path. */
  readonly cut: { readonly x: number; readonly line: string; readonly tip: string } | undefined;
}

/** What one entry takes of the drawing. */
export interface EntryMarks {
  readonly bars: readonly BarMark[];
  readonly ends: readonly EndMark[];
  /** Days on which something was done, as paths. */
  readonly deeds: readonly string[];
  readonly texts: readonly TextMark[];
  readonly data: readonly Datum[];
  /** Where its time stands: from which y on, and how high. */
  readonly band?: { readonly y: number; readonly height: number };
  readonly height: number;
}

/** The whole drawing in px of its viewBox. */
export interface CountsAndEndsLayout extends Drawing {
  /** The period, where time is drawn; and in the key. */
  readonly periods: readonly Box[];
  /** Lines: axes with their ticks, the zero of the bars, rules; as paths. */
  readonly axes: string;
  readonly rules: string;
  readonly bars: readonly BarMark[];
  readonly ends: readonly EndMark[];
  /** Days on which something was done, as one path. */
  readonly deeds: string;
  readonly texts: readonly TextMark[];
}
