import { max } from 'd3';
import { formatNumber } from '../../format/number.ts';
import { labelFor, type LayoutProps } from '../chart.ts';
import { daysOfSpan, type Days } from '../days.ts';
import type { Datum } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { panelHead } from '../panel-head.ts';
import { holds, type Panel } from '../panels.ts';
import { widthIn, type TextMark } from '../text-mark.ts';
import { gutterFor, timeFrame, type TimeFrame } from '../time-frame.ts';
import {
  columnMarks,
  countMarks,
  stepData,
  stackMarks,
  type ColumnMark,
  type CountMark,
  type StackMark,
} from './stacked-steps-marks.ts';
import { namesGap, namesMark, namesWidth, type NamesMark } from './stacked-steps-names.ts';
import { runsIn, type StackedStepsRow } from './stacked-steps-rows.ts';
import { countWords, gapLine, gapWords, gridLines, periodWords } from './stacked-steps-words.ts';

/** A panel of the drawing, in px of the viewBox. */
export interface PanelMark {
  readonly frame: TimeFrame;
  /** The line where the period ends, as a path; empty where nothing follows it. */
  readonly periodEnd: string;
  readonly heads: readonly TextMark[];
  readonly stacks: readonly StackMark[];
  /** Counts whose parts are not known. */
  readonly columns: readonly ColumnMark[];
  /** The divided counts that no closer panel shows. */
  readonly counts: readonly CountMark[];
  /** What the last stack is made of; none where there is no stack. */
  readonly names: NamesMark | undefined;
  readonly words: readonly TextMark[];
  /** Words that may stand on lines across the plot. */
  readonly wordsOnGrid: readonly TextMark[];
  /** Lines from words to what they tell of, as a path. */
  readonly leaders: string;
  /** What a closer panel shows on a scale of its own. */
  readonly enlarged: readonly Box[];
  readonly data: readonly Datum[];
  /** Where it ends, in px. */
  readonly bottom: number;
}

const axisGap = 8;

/** What a panel is made from. */
export interface PanelWanted {
  readonly panel: Panel;
  readonly panels: readonly Panel[];
  readonly rows: readonly StackedStepsRow[];
  /** Its place and width; `height` is that of the plot alone. */
  readonly room: Box;
  readonly props: LayoutProps;
}

/** Lays out a panel: its frame, stacks, columns and words. */
export function layoutPanel({ panel, panels, rows, room, props }: PanelWanted): PanelMark {
  const { figure, labels } = props;
  const label = (name: string): string => labelFor(labels, name, figure);
  const held = rows.filter(({ at }) => holds(panel.days, at));
  const runs = runsIn(rows, panel.days);
  const last = runs.at(-1)?.at(-1);
  const heads = panelHead(panel.title, label('unit'), room);
  const highest = max(held, ({ total }) => total) ?? 0;
  const least = Math.ceil(widthIn('tick', formatNumber(highest))) + 8;
  const gutter = gutterFor({ highest, lines: gridLines }, least);
  // Names stand beside the last stack: right of the plot where it reaches the end, else in it.
  const isAtEnd = last?.days.end === panel.days.end;
  const head = last && labels[last.row.at];
  const namesRoom = last ? namesGap + namesWidth(last.row, head, label) : 0;
  const period = daysOfSpan(props.period, figure);
  const frameTo = (right: number): TimeFrame => {
    const inner = {
      x: room.x + gutter,
      y: (heads.at(-1)?.y ?? room.y) + 14,
      width: room.width - gutter - right,
      height: room.height,
    };
    return timeFrame({ inner, days: panel.days, highest, lines: gridLines, period });
  };
  /** Where the last stack ends, or a column at its end. */
  const endIn = (one: TimeFrame): number => {
    const end = Math.round(one.x(last?.days.end ?? panel.days.end));
    const beside = columnMarks(held, one, period).find(({ box }) => box.x === end);
    return end + (beside?.box.width ?? 0);
  };
  let right = last && isAtEnd ? namesRoom : 2;
  let frame = frameTo(right);
  // Where the stack ends shortly before the plot does, the plot leaves its names the room that they lack.
  while (last && endIn(frame) + namesRoom > room.x + room.width && right < room.width / 2) {
    right += 4;
    frame = frameTo(right);
  }
  const columns = columnMarks(held, frame, period);
  const closer = panels.filter((one) => one !== panel && isWithin(one.days, panel.days));
  const own = held.filter(({ at }) => !closer.some(({ days }) => holds(days, at)));
  const lastX = Math.round(frame.x(last?.days.end ?? panel.days.end));
  const names =
    last && namesMark(last.row, head, { end: lastX, left: endIn(frame) + namesGap }, frame, label);
  const named = held.filter(({ at }) => at !== last?.row.at);
  return {
    frame,
    periodEnd: periodEndPath(frame),
    heads,
    stacks: stackMarks(runs, frame, period),
    columns,
    counts: countMarks(own, frame),
    names,
    words: [...periodWords(frame, label), ...countWords(named, panel, panels, labels, frame)],
    wordsOnGrid: gapWords(columns, frame, label),
    leaders: (names?.leader ?? '') + gapLine(columns, frame),
    enlarged: closer.map(({ days }) => enlargedBox(rows, days, frame)),
    data: stepData(own, runs.flat(), columns, frame),
    bottom: Math.max(...frame.texts.map(({ y }) => y)) + axisGap,
  };
}

function isWithin(inner: Days, outer: Days): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function periodEndPath({ period, inner }: TimeFrame): string {
  if (period === undefined || period.x + period.width >= inner.x + inner.width) return '';
  return `M${period.x + period.width} ${inner.y}v${inner.height}`;
}

/** Where a closer panel stands in this one, with some air. */
function enlargedBox(
  rows: readonly StackedStepsRow[],
  days: Days,
  { x, y, inner }: TimeFrame,
): Box {
  const highest =
    max(
      rows.filter(({ at }) => holds(days, at)),
      ({ total }) => total,
    ) ?? 0;
  const [left, top] = [Math.round(x(days.start)) - 3, Math.round(y(highest)) - 5];
  const bottom = inner.y + inner.height;
  return { x: left, y: top, width: Math.round(x(days.end)) + 3 - left, height: bottom - top };
}
