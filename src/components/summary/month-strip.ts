/** An event, as the strip knows it. */
export interface StripEvent {
  readonly date: string;
  readonly strand: string;
}

/** A lane of the strip: its strand's events as squares, by day. */
export interface Lane {
  readonly strand: string;
  readonly count: number;
  /** The middle of the lane, in the drawing's units. */
  readonly y: number;
  /** Left upper corners of the squares, in the drawing's units. */
  readonly squares: readonly { readonly x: number; readonly y: number }[];
}

export interface MonthStrip {
  readonly width: number;
  readonly height: number;
  /** Where the lanes' names end. */
  readonly left: number;
  /** The side of a square. */
  readonly side: number;
  readonly lanes: readonly Lane[];
  /** Days that are named below: the first of each week of the period. */
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
  /** Where the lanes end and the days' names begin. */
  readonly bottom: number;
}

const width = 720;
const left = 170;
const laneHeight = 17;
const side = 4.5;
const gap = 0.7;
/** Squares that stand above each other before a second column begins. */
const tallest = 3;
const dayMs = 86_400_000;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/**
 * The events of a period as squares in lanes, one lane a strand, in the given order.
 * Every event that begins within the period, its last day included, is one square.
 */
export function layoutMonthStrip(
  events: readonly StripEvent[],
  strands: readonly string[],
  period: { readonly from: string; readonly to: string },
): MonthStrip {
  const first = dayNumber(period.from);
  const days = dayNumber(period.to) - first + 1;
  const dayWidth = (width - left) / days;
  const xOf = (day: number): number => round(left + (day - first) * dayWidth);

  const lanes = strands.map((strand, row): Lane => {
    const top = row * laneHeight;
    const seen = new Map<number, number>();
    const squares = events
      .filter((event) => event.strand === strand)
      .filter(({ date }) => date >= period.from && date <= period.to)
      .map(({ date }) => {
        const day = dayNumber(date);
        const at = seen.get(day) ?? 0;
        seen.set(day, at + 1);
        return {
          x: round(xOf(day) + Math.floor(at / tallest) * (side + gap)),
          y: round(top + laneHeight - 2 - side - (at % tallest) * (side + gap)),
        };
      });
    return { strand, count: squares.length, y: top + laneHeight / 2, squares };
  });

  const bottom = strands.length * laneHeight;
  const weeks = Array.from({ length: Math.ceil(days / 7) }, (_, week) => first + week * 7);
  return {
    width,
    height: bottom + 18,
    left,
    side,
    lanes,
    bottom,
    ticks: weeks.map((day) => ({
      date: new Date(day * dayMs).toISOString().slice(0, 10),
      x: xOf(day),
    })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
