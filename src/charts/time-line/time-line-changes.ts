import { formatNumber, round } from '../../format/number.ts';
import { fillLabel } from '../chart.ts';
import { holds, type Panel } from '../panels.ts';
import { lineHeight, textStyles, widthIn, type TextMark } from '../text-mark.ts';
import { wrapText } from '../text-width.ts';
import type { TimeFrame } from '../time-frame.ts';
import { middleOf } from './time-line-marks.ts';
import type { TimeLineRow } from './time-line-rows.ts';

/** A fall from one count to a later one: a bracket from the one to the other, and how far it fell. */
export interface ChangeMark {
  readonly path: string;
  readonly texts: readonly TextMark[];
}

interface Change {
  readonly from: TimeLineRow;
  readonly to: TimeLineRow;
  readonly words: string;
}

const [bracketHeight, wordsTop, air] = [5, 17, 10];

/**
 * The falls that a figure asks for by labels named for two dates, such as `2023-12 to 2024-12`:
 * "down {} ({}%)" is filled with the difference and its percentage. Each stands beneath the axis of
 * the panel with the fewest days that holds both.
 * @param y the line on which the brackets stand
 * @throws with the figure's id where a date has no count, or where the count did not fall
 */
export function changeMarks(
  { x, inner }: TimeFrame,
  y: number,
  changes: readonly Change[],
): ChangeMark[] {
  const edge = inner.x + inner.width;
  return changes.map(({ from, to, words }, index) => {
    const [left, right] = [Math.round(x(middleOf(from))), Math.round(x(middleOf(to)))];
    const next = changes[index + 1];
    const room = (next === undefined ? edge : Math.round(x(middleOf(next.from)))) - left - air;
    const { size } = textStyles.tick;
    const lines = wrapText(words, Math.max(room, widthIn('tick', '000,000')), size);
    const texts = lines.map((text, line): TextMark => ({
      x: left,
      y: y + wordsTop + line * lineHeight('tick'),
      text,
      style: 'tick',
      anchor: 'start',
    }));
    return {
      path: `M${left} ${y - bracketHeight}v${bracketHeight}H${right}v-${bracketHeight}`,
      texts,
    };
  });
}

/** The falls whose bracket stands in a panel, in the order of time. @throws as `changeMarks` does. */
export function changesIn(
  rows: readonly TimeLineRow[],
  panel: Panel,
  panels: readonly Panel[],
  labels: Readonly<Record<string, string>>,
  figure: string,
): Change[] {
  return Object.entries(labels)
    .flatMap(([name, label]): Change[] => {
      const [, first, last] = /^(\d[\d-]*) to (\d[\d-]*)$/.exec(name) ?? [];
      if (first === undefined || last === undefined) return [];
      const [from, to] = [rowAt(rows, first), rowAt(rows, last)];
      if (from?.value === undefined || to?.value === undefined || to.value >= from.value) {
        throw new Error(
          `figure ${figure}: the label "${name}" tells of a fall, but the rows have none between these ` +
            `dates. Name two dates of content/figures/${figure}.yaml’s table between which the count fell.`,
        );
      }
      const holding = panels.filter(({ days }) => holds(days, first) && holds(days, last));
      const lengthOf = ({ days }: Panel): number => days.end - days.start;
      const closest = holding.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
      if (closest !== panel) return [];
      const difference = from.value - to.value;
      const percent = formatNumber(round((difference / from.value) * 100, 0));
      const words = fillLabel(fillLabel(label, formatNumber(difference)), percent);
      return [{ from, to, words }];
    })
    .sort((a, b) => a.from.days.start - b.from.days.start);
}

function rowAt(rows: readonly TimeLineRow[], at: string): TimeLineRow | undefined {
  return rows.find((row) => row.at === at);
}
