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

/** What the words of a panel are made from. */
interface WordsWanted {
  readonly rows: readonly TimeLineRow[];
  readonly panel: Panel;
  readonly panels: readonly Panel[];
  readonly frame: TimeFrame;
  readonly room: Box;
  readonly label: Label;
  readonly labels: Readonly<Record<string, string>>;
}

/** Words at the points that the panel names, at its highest, and at the period, where there is room. */
export function pointWords(wanted: WordsWanted): { words: TextMark[]; leaders: string } {
  const { rows, panel, panels, frame, room, label, labels } = wanted;
  const { x, y, inner, period } = frame;
  const named = labeledPoints(rows, labels, panel, panels);
  const highest = highestOf(rows);
  const isNamed = named.some(({ point }) => point === highest);
  const points = [
    ...(highest === undefined || isNamed ? [] : [{ point: highest, label: '{}' }]),
    ...named,
  ];
  const taken = [...lineBoxes(rows, frame), ...frame.texts.map(textBox)];
  const within = {
    x: inner.x,
    y: inner.y - 12,
    width: room.x + room.width - inner.x,
    height: inner.height + 12,
  };
  const ofPeriod: Words[] =
    period === undefined
      ? []
      : [{ x: period.x + period.width, y: inner.y + 16, lines: wrap(label('period'), 'tick') }];
  const ofPoints = points.map(({ point, label: text }) => ({
    x: roundPx(x(middleOf(point))),
    y: roundPx(y(point.value ?? 0)),
    lines: wrap(fillLabel(text, formatNumber(point.value ?? 0)), 'label'),
  }));
  // From the right: where a line falls, the words of later points then stand below those of earlier ones.
  const placed = placeWords([...ofPeriod, ...ofPoints.sort((a, b) => b.x - a.x)], taken, within);
  // The period's words may fall away where they have no room: the closer panel has them.
  const ofPeriodPlaced = placed.slice(0, ofPeriod.length).filter(({ isFree }) => isFree);
  const ofPointsPlaced = placed.slice(ofPeriod.length);
  return {
    words: [...ofPeriodPlaced, ...ofPointsPlaced].flatMap(({ texts }) => texts),
    leaders: ofPointsPlaced.map(({ leader }) => leader).join(''),
  };
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
