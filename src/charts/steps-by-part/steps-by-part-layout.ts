import { max, min } from 'd3';
import { labelFor, type LayoutProps } from '../chart.ts';
import type { Drawing } from '../datum.ts';
import { panelHead } from '../panel-head.ts';
import type { StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import { gutterFor, timeFrame, type TimeFrame } from '../time-frame.ts';
import { keyMarks, type KeyMarks } from './steps-by-part-key.ts';
import {
  arrivalMarks,
  carriedPath,
  columnMarks,
  countStandings,
  dataOf,
  dayEndPath,
  type ArrivalMark,
  type ColumnMark,
} from './steps-by-part-marks.ts';
import { readRows } from './steps-by-part-rows.ts';
import { scaleMark, type ScaleMark } from './steps-by-part-scale.ts';
import { countWords } from './steps-by-part-counts.ts';
import { arrivalWords, dayEndWords, partNames, rowNames } from './steps-by-part-words.ts';

/** The whole drawing in px of its viewBox. */
export interface StepsByPartLayout extends Drawing {
  readonly frame: TimeFrame;
  readonly columns: readonly ColumnMark[];
  /** Counts carried on over days without one; a path. */
  readonly carried: string;
  /** The fall at a day's end and what follows; a path. */
  readonly dayEnd: string;
  readonly arrivals: readonly ArrivalMark[];
  readonly standings: readonly StandingMark[];
  readonly leaders: string;
  /** Words that stand over lines. */
  readonly words: readonly TextMark[];
  readonly texts: readonly TextMark[];
  readonly scale: ScaleMark | undefined;
  readonly key: KeyMarks;
}

const sizes = {
  // Drawn for the narrowest phone, so that no words get too small there.
  narrow: { width: 320, panel: 320, plot: 250, names: 72, columns: 30, side: 10, scaleX: 0 },
  wide: { width: 720, panel: 500, plot: 300, names: 104, columns: 15, side: 12, scaleX: 540 },
} as const;
const leastGutter = 32;
/** How much higher than the highest count the plot reaches, before its headroom. */
const lift = 1.06;
/** About how many lines stand across the plot. */
const gridLines = 4;
/** Room beneath the plot for the words of the axis. */
const axisHeight = 30;

/**
 * Lays out counts of days as columns by part, on a true time axis, the last count carried on
 * lightly where there is none; beneath it how each count is known and the arrivals; and the
 * references `part` and `whole` as squares of one scale.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutStepsByPart(props: LayoutProps): StepsByPartLayout {
  const { figure, size, labels } = props;
  const label = (name: string): string => labelFor(labels, name, figure);
  const { width, panel, plot, names, columns: squaresInRow, side, scaleX } = sizes[size];
  const { counts, arrivals } = readRows(props.rows, figure);
  const heads = panelHead(label('title'), label('unit'), { x: 0, y: 0, width: panel, height: 0 });
  const highest = (max(counts, ({ total, first: part }) => total ?? part ?? 0) ?? 0) * lift;
  const gutter = gutterFor({ highest, lines: gridLines }, leastGutter);
  const inner = {
    x: gutter,
    y: (heads.at(-1)?.y ?? 0) + 22,
    width: panel - gutter - names,
    height: plot,
  };
  const drawn = [...counts, ...arrivals];
  const start = min(drawn, ({ days: own }) => own.start) ?? 0;
  const end = max(drawn, ({ days: own }) => own.end) ?? 0;
  const days = { start: start - 1, end: end + 1 };
  const frame = timeFrame({
    inner,
    days,
    highest,
    lines: gridLines,
    // All that is drawn lies in the period, but for a day of air: nothing is to be set apart.
    period: days,
  });
  const columns = columnMarks(counts, frame);
  const right = { x: inner.x + inner.width + 8, width: names - 8 };
  const ofCounts = countWords(counts, columns, frame, props);
  const ofParts = partNames(counts, columns, right, props);
  const bottom = inner.y + plot;
  const standingsY = bottom + axisHeight;
  const arrivalsY = standingsY + 20;
  const bars = arrivalMarks(arrivals, frame, arrivalsY);
  const place = { x: inner.x, y: arrivalsY + 20, width: panel - inner.x };
  const ofArrivals = arrivalWords(arrivals, props.references.arrivals, place, props);
  const ofRows = rowNames(
    [
      { name: 'standings_row', y: standingsY + 10 },
      { name: 'arrivals_row', y: arrivalsY + 11 },
    ],
    right.x,
    props,
  );
  const panelBottom = place.y + ofArrivals.height;
  const scale = scaleMark(props, {
    x: scaleX,
    y: size === 'wide' ? 0 : panelBottom + 24,
    width: width - scaleX,
    columns: squaresInRow,
    side,
  });
  const keyY = Math.max(panelBottom, scale?.bottom ?? 0) + 18;
  const key = keyMarks(counts, columns, { x: 0, y: keyY, width }, props);
  return {
    width,
    height: key.bottom,
    frame,
    columns,
    carried: carriedPath(counts, frame),
    dayEnd: dayEndPath(counts, frame),
    data: dataOf(counts, columns, arrivals, bars),
    arrivals: bars,
    standings: countStandings(counts, frame, standingsY),
    leaders: ofCounts.leaders + ofParts.leaders,
    words: [...ofCounts.texts, ...ofParts.texts, ...dayEndWords(counts, columns, panel, props)],
    texts: [...heads, ...ofRows, ...ofArrivals.texts],
    scale,
    key,
  };
}
