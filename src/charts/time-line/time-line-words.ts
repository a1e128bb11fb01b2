import { formatNumber } from '../../format/number.ts';
import { fillLabel } from '../chart.ts';
import type { Box } from '../dimensions.ts';
import { labeledPoints, type Panel } from '../panels.ts';
import { placeWords, type Words } from '../place-words.ts';
import { textBox, textStyles, widthIn, type TextMark } from '../text-mark.ts';
import { wrapText } from '../text-width.ts';
import type { TimeFrame } from '../time-frame.ts';
import { highestOf, middleOf, roundPx, type Label } from './time-line-marks.ts';
import { runsOf, type TimeLineRow } from './time-line-rows.ts';

const wordsWidth = 172;
/** From this width on a plot has room for words beside the band of the period, in px. */
const roomyPlot = 300;
/** Air between the words of two points, in px. */
const wordsAir = 8;

/** What the words of a panel are made from. */
interface WordsWanted {
  readonly rows: readonly TimeLineRow[];
  readonly panel: Panel;
  readonly panels: readonly Panel[];
  readonly frame: TimeFrame;
  readonly room: Box;
  /** About how many lines stand across the plot. */
  readonly lines: number;
  readonly labels: Readonly<Record<string, string>>;
}

/** Words at the points that the panel names and at its highest. */
export function pointWords(wanted: WordsWanted): { words: TextMark[]; leaders: string } {
  const { rows, panel, panels, frame, room, labels } = wanted;
  const { x, y, inner } = frame;
  const named = labeledPoints(rows, labels, panel, panels);
  const highest = highestOf(rows);
  const isNamed = named.some(({ point }) => point === highest);
  const points = [
    ...(highest === undefined || isNamed
      ? []
      : [{ point: highest, label: labels[highest.at] ?? '{}' }]),
    ...named,
  ];
  const taken = [...lineBoxes(rows, frame), ...standingBoxes(wanted), ...frame.texts.map(textBox)];
  const within = {
    x: inner.x,
    y: inner.y - 12,
    width: room.x + room.width - inner.x,
    height: inner.height + 12,
  };
  const ofPoints = points.map(({ point, label: text }) => ({
    x: roundPx(x(middleOf(point))),
    y: roundPx(y(point.value ?? 0)),
    lines: wrap(fillLabel(text, formatNumber(point.value ?? 0)), 'label'),
  }));
  // From the right: where a line falls, the words of later points then stand below those of earlier ones.
  const placed = placeWords(
    ofPoints.sort((a, b) => b.x - a.x),
    taken,
    within,
    wordsAir,
  );
  return {
    words: placed.flatMap(({ texts }) => texts),
    leaders: placed.map(({ leader }) => leader).join(''),
  };
}

/** The words of the period above the plot: in the middle of its band, or as near as the room allows. */
export function periodWords({ period, inner }: TimeFrame, room: Box, label: Label): TextMark[] {
  if (period === undefined) return [];
  const text = label('period');
  const half = widthIn('tick', text) / 2;
  const middle = period.x + period.width / 2;
  const x = Math.max(inner.x + half, Math.min(middle, room.x + room.width - half));
  return [{ x: Math.round(x), y: inner.y - 10, text, style: 'tick', anchor: 'middle' }];
}

/**
 * The lines across the plot, on which no words should stand either, nor on the band of the period
 * where there is room beside it.
 */
function standingBoxes({ frame: { y, inner, period }, lines }: WordsWanted): Box[] {
  const across = y
    .ticks(lines)
    .map((value) => ({ x: inner.x, y: Math.round(y(value)), width: inner.width, height: 1 }));
  const isRoomy = inner.width >= roomyPlot;
  return period === undefined || !isRoomy ? across : [...across, period];
}

function wrap(text: string, style: 'label' | 'tick'): Words['lines'] {
  const width = Math.min(wordsWidth, Math.max(120, widthIn(style, text) / 2 + 20));
  return wrapText(text, width, textStyles[style].size).map((part) => ({ text: part, style }));
}

/** Small boxes along both lines, which words must not touch. */
function lineBoxes(rows: readonly TimeLineRow[], { x, y }: TimeFrame): Box[] {
  return (['value', 'other'] as const).flatMap((role) =>
    runsOf(rows, role).flatMap((run) =>
      run.flatMap((row, index) => {
        const next = run[index + 1] ?? row;
        const steps = 6;
        return Array.from({ length: steps }, (_, step) => {
          const share = step / steps;
          const at = middleOf(row) + (middleOf(next) - middleOf(row)) * share;
          const from = row[role] ?? 0;
          const value = from + ((next[role] ?? 0) - from) * share;
          return { x: x(at) - 2, y: y(value) - 2, width: 4, height: 4 };
        });
      }),
    ),
  );
}
