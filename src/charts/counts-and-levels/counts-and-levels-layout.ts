import { max } from 'd3';
import { labelFor, type LayoutProps } from '../chart.ts';
import { daysOfSpan } from '../days.ts';
import type { Drawing } from '../datum.ts';
import { isInside } from '../dimensions.ts';
import type { StandingMark } from '../standing-marks.ts';
import { textBox, type TextMark } from '../text-mark.ts';
import { dataOf } from './counts-and-levels-data.ts';
import { keyMarks, type KeyMarks } from './counts-and-levels-key.ts';
import {
  countMarks,
  differencesPath,
  endLine,
  gapMarks,
  levelMarks,
  linePath,
  stemsPath,
  type CountMark,
  type LevelMark,
} from './counts-and-levels-marks.ts';
import { layoutPlot, plotWidth, type Plot, type Point } from './counts-and-levels-plot.ts';
import { readRows } from './counts-and-levels-rows.ts';
import { placeAllWords } from './counts-and-levels-words.ts';

/** The whole drawing in px of its viewBox. */
export interface CountsAndLevelsLayout extends Drawing {
  readonly plot: Plot;
  readonly counts: readonly CountMark[];
  readonly stems: string;
  /** Lines between two counts of one day. */
  readonly differences: string;
  readonly gaps: readonly Point[];
  readonly levels: readonly LevelMark[];
  /** The line after the last count; empty where counts go to the end of the axis. */
  readonly end: string;
  readonly standings: readonly StandingMark[];
  /** Words on the plot, over its lines, which end before them. */
  readonly words: readonly TextMark[];
  /** Words on the tint of a range, where no lines are. */
  readonly onRanges: readonly TextMark[];
  /** Words outside it. */
  readonly texts: readonly TextMark[];
  readonly key: KeyMarks;
}

/**
 * Lays out counts by day, each from zero and none joined to another, against levels: ranges,
 * values of some days, values that hold for the whole axis, which is the period. Wide, days go to
 * the right; narrow, each day is a row.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutCountsAndLevels(props: LayoutProps): CountsAndLevelsLayout {
  const { figure, size, labels } = props;
  const rows = readRows(props.rows, props.period, figure);
  const values = [
    ...rows.counts.flatMap(({ count, other }) => [count ?? 0, other ?? 0]),
    ...rows.levels.map(({ value, high }) => high ?? value),
  ];
  const highest = max(values) ?? 0;
  const width = plotWidth(size);
  const named = rows.counts.map(({ days }) => days.start);
  const isMark = !rows.levels.some(({ high }) => high === highest);
  const plot = layoutPlot(size, daysOfSpan(props.period, figure), { highest, isMark }, named);

  const counts = countMarks(rows.counts, plot);
  const gaps = gapMarks(rows.counts, plot);
  const levels = levelMarks(rows.levels, plot);
  const ranges = levels.filter(({ kind }) => kind === 'range');
  // Counts end below the lowest range, whose words need the room within it.
  const reach = Math.min(highest, ...ranges.map(({ row }) => row.value));
  const end = endLine(rows.counts, plot, reach);

  const placed = placeAllWords({ counts, gaps, levels, end, plot, width, props });
  const isOnRange = (text: TextMark): boolean =>
    ranges.some(({ box }) => isInside(textBox(text), box));
  const key = keyMarks(rows, { x: 0, y: plot.bottom + 14, width }, props);
  const unit: TextMark = {
    x: 0,
    y: 13,
    text: labelFor(labels, 'unit', figure),
    style: 'tick',
    anchor: 'start',
  };
  return {
    width,
    height: key.bottom,
    plot,
    counts,
    stems: stemsPath(counts, plot),
    differences: differencesPath(rows.counts, plot),
    gaps,
    levels,
    end: end ? linePath(end) : '',
    standings: placed.standings,
    words: placed.texts.filter((text) => !isOnRange(text)),
    onRanges: placed.texts.filter(isOnRange),
    texts: [unit, ...plot.texts],
    key,
    data: dataOf(rows.counts, counts, levels, plot),
  };
}
