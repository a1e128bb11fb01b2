import type { Datum, Drawing } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import type { StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';

/** A country on the map, in the manner of its group, counted from 1. */
export interface CountryMark {
  readonly path: string;
  readonly group: number;
}

/** The map; both drawings have the same outlines, so that one may use the other's. */
export interface MapMark {
  /** How much smaller than they are drawn the outlines are shown; all else is placed as shown. */
  readonly scale: number;
  readonly box: Box;
  readonly land: string;
  readonly countries: readonly CountryMark[];
  /** What stands apart, being too far away. */
  readonly insets: readonly Box[];
  /** Small circles, as a path, and lines from them to their names. */
  readonly points: string;
  readonly leaders: string;
  readonly names: readonly TextMark[];
  readonly data: readonly Datum[];
}

/** A piece of a group's fill. */
export interface Swatch {
  readonly box: Box;
  readonly group: number;
}

/** What a part of the rows holds. */
export interface RowMarks {
  readonly swatches: readonly Swatch[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  /** The days of the period as lines on which marks stand; a path. */
  readonly tracks: string;
  /** Strokes for what arrived, crosses for what was turned back, arrows to what is older; paths. */
  readonly arrivals: string;
  readonly refusals: string;
  readonly olders: string;
  readonly data: readonly Datum[];
  readonly height: number;
}

/** The whole drawing in px of its viewBox. */
export interface PlaceRowsLayout extends RowMarks, Drawing {
  readonly map: MapMark;
  readonly rules: string;
}

/** Parts as one. */
export function joinRows(parts: readonly Partial<RowMarks>[], height: number): RowMarks {
  return {
    swatches: parts.flatMap(({ swatches = [] }) => swatches),
    standings: parts.flatMap(({ standings = [] }) => standings),
    texts: parts.flatMap(({ texts = [] }) => texts),
    tracks: parts.map(({ tracks = '' }) => tracks).join(''),
    arrivals: parts.map(({ arrivals = '' }) => arrivals).join(''),
    refusals: parts.map(({ refusals = '' }) => refusals).join(''),
    olders: parts.map(({ olders = '' }) => olders).join(''),
    data: parts.flatMap(({ data = [] }) => data),
    height,
  };
}

/** A stroke for one arrival, its middle placed. */
export function arrivalStroke(x: number, y: number): string {
  return `M${x} ${y - 6}v12`;
}

/** A cross for what was turned back. */
export function refusalCross(x: number, y: number): string {
  return `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
}

/** An arrow to the left, from `x` to `toX`: it began before what is drawn. */
export function olderArrow(x: number, toX: number, y: number): string {
  return `M${x} ${y}H${toX}m5 -4l-5 4l5 4`;
}
