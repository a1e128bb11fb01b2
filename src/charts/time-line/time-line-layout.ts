import { max } from 'd3';
import { labelFor, type LayoutProps } from '../chart.ts';
import { daysOfSpan } from '../days.ts';
import type { Datum, Drawing } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { panelHead } from '../panel-head.ts';
import { holds, panelsIn, type Panel } from '../panels.ts';
import type { TextMark } from '../text-mark.ts';
import { gutterFor, timeFrame, type TimeFrame } from '../time-frame.ts';
import { changeMarks, changesIn, type ChangeMark } from './time-line-changes.ts';
import {
  dotMarks,
  keyMarks,
  lineData,
  lineMarks,
  partMarks,
  type DotMark,
  type KeyMark,
  type LineMark,
  type PartMark,
} from './time-line-marks.ts';
import { readRows, type TimeLineRow } from './time-line-rows.ts';
import { periodWords, pointWords } from './time-line-words.ts';

/** A panel of the drawing, in px of the viewBox. */
export interface PanelMark {
  readonly box: Box;
  readonly frame: TimeFrame;
  /** Title and unit. */
  readonly heads: readonly TextMark[];
  readonly keys: readonly KeyMark[];
  readonly lines: readonly LineMark[];
  readonly dots: readonly DotMark[];
  readonly parts: readonly PartMark[];
  readonly changes: readonly ChangeMark[];
  /** Words of points and of the period. */
  readonly words: readonly TextMark[];
  /** Lines from words to their points, as a path. */
  readonly leaders: string;
  /** What a closer panel shows on a scale of its own. */
  readonly enlarged: readonly Box[];
  readonly data: readonly Datum[];
}

/** The whole drawing in px of its viewBox. */
export interface TimeLineLayout extends Drawing {
  readonly panels: readonly PanelMark[];
}

const sizes = {
  // Drawn for the narrowest phone, so that no words get too small there.
  narrow: { width: 320, plots: [170, 220, 150], gutter: 54, lines: 4 },
  wide: { width: 720, plots: [190, 220, 220], gutter: 56, lines: 4 },
} as const;
const [rowGap, columnGap] = [22, 30];
/** Room beneath a plot for its time axis: two lines of words. */
const axisHeight = 42;
const partsHeight = 22;
/** Room above a plot for the words of the period. */
const periodHeight = 20;

/**
 * Lays out counts over time as one line or two, in panels of their own days and scale; see
 * `panelsIn`. The first panel has the whole width; on a wide drawing the others share a row,
 * each as wide as its time is long.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutTimeLine(props: LayoutProps): TimeLineLayout {
  const { figure, size, labels } = props;
  const rows = readRows(props.rows, figure);
  const panels = panelsIn(labels, figure);
  const { width, plots, gutter, lines } = sizes[size];
  const [first, ...others] = panels;
  const rowsOfPanels = size === 'wide' ? [[first], others] : panels.map((panel) => [panel]);
  const drawn: PanelMark[] = [];
  let top = 0;
  for (const inRow of rowsOfPanels) {
    const kept = inRow.filter((panel) => panel !== undefined);
    if (kept.length === 0) continue;
    const widths = shareWidth(kept, width);
    let [x, bottom] = [0, top];
    for (const [index, panel] of kept.entries()) {
      const room = { x, y: top, width: widths[index] ?? 0, height: plots[drawn.length] ?? 200 };
      const mark = layoutPanel({ panel, panels, rows, room, gutter, lines, props });
      drawn.push(mark);
      x += room.width + columnGap;
      bottom = Math.max(bottom, mark.box.y + mark.box.height);
    }
    top = bottom + rowGap;
  }
  const data = drawn.flatMap((panel) => panel.data);
  return { width, height: top - rowGap, panels: drawn, data };
}

/** Widths of panels in a row, as their days. */
function shareWidth(panels: readonly Panel[], width: number): number[] {
  const lengths = panels.map(({ days }) => days.end - days.start);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const free = width - columnGap * (panels.length - 1);
  return lengths.map((length) => Math.round((free * length) / whole));
}

interface PanelWanted {
  readonly panel: Panel;
  readonly panels: readonly Panel[];
  readonly rows: readonly TimeLineRow[];
  /** Its place and width; `height` is that of the plot alone. */
  readonly room: Box;
  readonly gutter: number;
  readonly lines: number;
  readonly props: LayoutProps;
}

function layoutPanel(wanted: PanelWanted): PanelMark {
  const { panel, panels, room, lines, props } = wanted;
  const { figure, labels } = props;
  const label = (name: string): string => labelFor(labels, name, figure);
  const rows = wanted.rows.filter(({ at }) => holds(panel.days, at));
  const isFirst = panel === panels[0];
  const heads = panelHead(panel.title, label('unit'), room);
  const headBottom = heads.at(-1)?.y ?? room.y;
  const keys = isFirst ? keyMarks(rows, room, headBottom + 10, label) : [];
  const period = daysOfSpan(props.period, figure);
  const isPeriodIn = period.start < panel.days.end && panel.days.start < period.end;
  const plotTop = (keys.at(-1)?.bottom ?? headBottom) + 18 + (isPeriodIn ? periodHeight : 0);
  const highest = highestIn(rows, panel);
  const gutter = gutterFor({ highest, lines }, wanted.gutter);
  const inner = {
    x: room.x + gutter,
    y: plotTop,
    width: room.width - gutter - 2,
    height: room.height,
  };
  const frame = raisePeriod(timeFrame({ inner, days: panel.days, highest, lines, period }));
  const parts = isFirst
    ? partMarks(rows, frame, room, inner.y + inner.height + axisHeight - 8, label)
    : [];
  const partsBottom = inner.y + inner.height + axisHeight + (parts.length > 0 ? partsHeight : 0);
  const changes = changeMarks(
    frame,
    partsBottom + 4,
    changesIn(wanted.rows, panel, panels, labels, figure),
  );
  const { words, leaders } = pointWords({ rows, panel, panels, frame, room, lines, labels });
  const lowest = changes.flatMap(({ texts }) => texts.map(({ y }) => y + 5));
  const bottom = Math.max(partsBottom, ...lowest);
  return {
    box: { x: room.x, y: room.y, width: room.width, height: bottom - room.y },
    frame,
    heads,
    keys,
    lines: lineMarks(rows, frame),
    dots: dotMarks(rows, frame, panel, panels, labels),
    parts,
    changes,
    words: [...words, ...periodWords(frame, room, label)],
    leaders,
    enlarged: enlargedBoxes(wanted, frame),
    data: lineData(rows, frame),
  };
}

/** The frame with its period reaching up to the words above the plot. */
function raisePeriod(frame: TimeFrame): TimeFrame {
  const { period } = frame;
  if (period === undefined) return frame;
  const by = periodHeight - 14;
  return { ...frame, period: { ...period, y: period.y - by, height: period.height + by } };
}

/** Where the next panel stands in this one, if its counts are so low that it has another scale. */
function enlargedBoxes({ panel, panels, rows }: PanelWanted, { x, y, inner }: TimeFrame): Box[] {
  const next = panels[panels.indexOf(panel) + 1];
  if (next === undefined) return [];
  const highest = highestIn(rows, next);
  const top = Math.round(y(highest)) - 4;
  const bottom = inner.y + inner.height;
  if (bottom - top > inner.height / 3) return [];
  const left = Math.round(x(next.days.start));
  return [{ x: left, y: top, width: Math.round(x(next.days.end)) - left, height: bottom - top }];
}

function highestIn(rows: readonly TimeLineRow[], { days }: Panel): number {
  const held = rows.filter(({ at }) => holds(days, at));
  return max(held, ({ value, other }) => Math.max(value ?? 0, other ?? 0)) ?? 0;
}
