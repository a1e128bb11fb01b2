import type { ScaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import { boxAround, type Datum } from '../datum.ts';
import { doBoxesOverlap, type Box } from '../dimensions.ts';
import { lineHeight, widthIn, type TextMark } from '../text-mark.ts';
import type { JourneyRow } from './dots-by-day-and-place-rows.ts';

/** How a journey is drawn: its number exact, bounded, not known; or turned back. */
export type DotKind = 'exact' | 'bounded' | 'unknown' | 'turned';

/** A journey as a disk whose area is its number; of a fixed size where that is not known. */
export interface DotMark {
  readonly kind: DotKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its number, on it or beside it. */
  readonly texts: readonly TextMark[];
}

/** A place with its journeys. */
export interface LaneMark {
  readonly place: string;
  readonly name: TextMark;
  /** Its ground line, a path. */
  readonly line: string;
  readonly dots: readonly DotMark[];
  readonly data: readonly Datum[];
  readonly bottom: number;
}

/** How lanes are set: names beside them, or above them. */
export interface LaneRoom {
  readonly x: ScaleLinear<number, number>;
  readonly top: number;
  readonly width: number;
  readonly namesAbove: boolean;
  /** Radius of a number of 100, in px. */
  readonly radius: number;
}

const unknownRadius = 8;
const [rowGap, lanePadding] = [2, 4];

/** The radius of a number's disk: its area is in proportion. */
export function radiusOf(amount: number | undefined, ofHundred: number): number {
  if (amount === undefined) return unknownRadius;
  return Math.round(ofHundred * Math.sqrt(amount / 100) * 10) / 10;
}

/** The kind of a journey's dot. */
export function kindOf({ amount, exactness, isTurnedBack }: JourneyRow): DotKind {
  if (isTurnedBack) return 'turned';
  if (amount === undefined) return 'unknown';
  return exactness === 'exact' ? 'exact' : 'bounded';
}

/** A lane for a place: journeys of its rows, those that would touch one below the other. */
export function laneMark(
  place: string,
  name: string,
  rows: readonly JourneyRow[],
  room: LaneRoom,
): LaneMark {
  const own = rows.filter((row) => row.place === place || row.onward === place);
  const top = room.top + (room.namesAbove ? lineHeight('label') : 0) + lanePadding;
  const tallest = Math.max(
    unknownRadius,
    ...own.map(({ amount }) => radiusOf(amount, room.radius)),
  );
  const taken: Box[] = [];
  const dots = own.map((row): DotMark => {
    const radius = radiusOf(row.amount, room.radius);
    const x = Math.round(room.x((row.days.start + row.days.end) / 2));
    let y = top + tallest;
    const box = (): Box => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    });
    while (taken.some((other) => doBoxesOverlap(box(), other, rowGap))) y += 2 * tallest + rowGap;
    taken.push(box());
    return {
      kind: kindOf(row),
      x,
      y: Math.round(y),
      radius,
      texts: dotTexts(row, { x, y, radius }, room.width),
    };
  });
  const lowest = Math.max(top + 2 * tallest, ...dots.map(({ y }) => y + tallest));
  const bottom = Math.round(lowest + lanePadding);
  return {
    place,
    name: {
      x: 0,
      y: room.namesAbove ? room.top + 14 : Math.round((room.top + bottom) / 2 + 5),
      text: name,
      style: 'strong',
      anchor: 'start',
    },
    line: `M0 ${bottom}H${room.width}`,
    dots,
    data: own.flatMap(({ row }, index) => {
      const dot = dots[index];
      return dot === undefined ? [] : [{ row, box: boxAround(dot.x, dot.y, dot.radius) }];
    }),
    bottom,
  };
}

/** A journey's number on its dot, else to the right of it, or to its left where the drawing ends there. */
function dotTexts(
  row: JourneyRow,
  { x, y, radius }: Pick<DotMark, 'x' | 'y' | 'radius'>,
  drawingWidth: number,
): TextMark[] {
  if (row.amount === undefined) return [];
  const text = formatNumber(row.amount);
  const width = widthIn('label', text);
  const line = { y: Math.round(y + 5), text, style: 'label' } as const;
  if (width + 2 <= 2 * radius) return [{ ...line, x, anchor: 'middle' }];
  const right = Math.round(x + radius + 3);
  if (right + width <= drawingWidth) return [{ ...line, x: right, anchor: 'start' }];
  return [{ ...line, x: Math.round(x - radius - 3), anchor: 'end' }];
}

/** Lines between the dots of journeys that went on to a second place; paths. */
export function onwardPaths(rows: readonly JourneyRow[], lanes: readonly LaneMark[]): string[] {
  return rows.flatMap(({ place, onward, days }, index) => {
    if (onward === undefined) return [];
    const dotIn = (name: string): DotMark | undefined => {
      const lane = lanes.find((one) => one.place === name);
      const own = rows.filter((row) => row.place === name || row.onward === name);
      return lane?.dots[own.findIndex((row) => row.days === days && row === rows[index])];
    };
    const [from, to] = [dotIn(place), dotIn(onward)].sort((a, b) => (a?.y ?? 0) - (b?.y ?? 0));
    if (from === undefined || to === undefined) return [];
    return [`M${from.x} ${from.y + from.radius}V${to.y - to.radius}`];
  });
}
