import { labelFor, type LayoutProps } from '../chart.ts';
import { daysOfSpan } from '../days.ts';
import type { Datum } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { panelHead } from '../panel-head.ts';
import { holds, type Panel } from '../panels.ts';
import type { StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import { timeFrame, type TimeFrame } from '../time-frame.ts';
import {
  addedMarks,
  countMarks,
  countStandings,
  dataOf,
  rangeMarks,
  spanPaths,
  type AddedMark,
  type CountMark,
  type RangeMark,
} from './counts-by-date-marks.ts';
import type { CountRow } from './counts-by-date-rows.ts';
import { countWords } from './counts-by-date-words.ts';

/** A panel with its marks, in px of the drawing. */
export interface PanelMark {
  readonly frame: TimeFrame;
  readonly counts: readonly CountMark[];
  readonly ranges: readonly RangeMark[];
  /** Lines between counts of one day; paths. */
  readonly spans: readonly string[];
  readonly standings: readonly StandingMark[];
  readonly added: readonly AddedMark[];
  readonly leaders: string;
  readonly texts: readonly TextMark[];
  readonly data: readonly Datum[];
  readonly bottom: number;
}

/** What a panel is made for. */
export interface PanelWanted {
  readonly panel: Panel;
  readonly rows: readonly CountRow[];
  /** Its place and width; `height` is that of the plot alone. */
  readonly room: Box;
  readonly gutter: number;
  /** Room at the right for words alone. */
  readonly endRoom: number;
  /** Whether the scale's values stand to its left; beside a panel of the same scale they need not. */
  readonly hasValues: boolean;
  readonly highest: number;
  readonly wider: string | undefined;
  readonly props: LayoutProps;
}

/** About how many lines stand across a plot. */
export const gridLines = 5;
/** Room beneath the plot for the words of the axis, one line or two. */
const axisHeight = 46;

/** Lays out the rows whose days a panel holds. */
export function layoutPanel(wanted: PanelWanted): PanelMark {
  const { panel, room, gutter, endRoom, hasValues, highest, wider, props } = wanted;
  const { figure, labels } = props;
  const rows = wanted.rows.filter(({ at }) => holds(panel.days, at));
  const heads = panelHead(panel.title, labelFor(labels, 'unit', figure), room);
  const inner = {
    x: room.x + gutter,
    y: (heads.at(-1)?.y ?? room.y) + 20,
    width: room.width - gutter - endRoom - 2,
    height: room.height,
  };
  const period = daysOfSpan(props.period, figure);
  const full = timeFrame({ inner, days: panel.days, highest, lines: gridLines, period });
  const isValue = ({ anchor }: TextMark): boolean => anchor === 'end';
  const frame = hasValues ? full : { ...full, texts: full.texts.filter((text) => !isValue(text)) };
  const counts = countMarks(rows, frame, wider);
  const ranges = rangeMarks(rows, frame);
  const { texts, leaders } = countWords(rows, { counts, ranges }, frame, room, props);
  const standingsHead: TextMark = {
    x: inner.x,
    y: inner.y + inner.height + axisHeight + 12,
    text: labelFor(labels, 'standings_row', figure),
    style: 'tick',
    anchor: 'start',
  };
  const standingsY = standingsHead.y + 8;
  const standings = countStandings(rows, frame, standingsY);
  const standingsBottom = Math.max(standingsY, ...standings.map(({ y }) => y + 10));
  const addedHead: TextMark = {
    x: inner.x,
    y: standingsBottom + 24,
    text: labelFor(labels, 'added_row', figure),
    style: 'tick',
    anchor: 'start',
  };
  const added = addedMarks(rows, frame, addedHead.y + 6, props);
  return {
    frame,
    counts,
    ranges,
    spans: spanPaths(counts),
    standings,
    added,
    leaders,
    data: dataOf(rows, added, frame),
    texts: [...heads, ...texts, standingsHead, addedHead, ...added.map(({ text }) => text)],
    bottom: Math.max(addedHead.y, ...added.map(({ box }) => box.y + box.height)),
  };
}
