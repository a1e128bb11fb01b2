import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor } from '../chart.ts';
import type { Box } from '../dimensions.ts';
import { boundText, pointRadius } from '../exactness.ts';
import { placeWords, type Words } from '../place-words.ts';
import { textBox, type TextMark } from '../text-mark.ts';
import type { TimeFrame } from '../time-frame.ts';
import {
  middleOf,
  ringRadius,
  type CountMark,
  type Given,
  type RangeMark,
} from './counts-by-date-marks.ts';
import type { CountRow } from './counts-by-date-rows.ts';

/** Numbers and words beside the marks, with lines to them where they stand off; all free of each other. */
export function countWords(
  rows: readonly CountRow[],
  marks: { readonly counts: readonly CountMark[]; readonly ranges: readonly RangeMark[] },
  frame: TimeFrame,
  room: Box,
  { figure, labels }: Given,
): { texts: TextMark[]; leaders: string } {
  const { x, y } = frame;
  const wanted = rows.flatMap((row): Words[] => {
    if (row.count === undefined) return [];
    const ends = [row.low, row.count].filter((one) => one !== undefined);
    const range = ends.map(formatNumber).join('–');
    const count =
      row.low === undefined
        ? boundText(row.count, row.bound, labels, figure)
        : fillLabel(labelFor(labels, 'range', figure), range);
    const detail = labels[`${row.at} ${row.series}`]?.split(' / ') ?? [];
    const middle = ends.reduce((sum, one) => sum + one, 0) / ends.length;
    return [
      {
        x: Math.round(x(middleOf(row))),
        y: Math.round(y(middle)),
        lines: [
          { text: count, style: 'strong' },
          ...detail.map((text) => ({ text, style: 'tick' as const })),
        ],
      },
    ];
  });
  const taken: Box[] = [
    ...marks.counts.map(({ x: left, y: top, isRinged }) =>
      squareAround(left, top, isRinged ? ringRadius : pointRadius),
    ),
    ...marks.ranges.map(({ box }) => box),
    ...spanBoxes(marks.counts),
    ...frame.texts.map(textBox),
  ];
  const { inner } = frame;
  const within = {
    x: inner.x + 2,
    y: inner.y - 12,
    width: room.x + room.width - inner.x - 2,
    height: inner.height + 8,
  };
  const placed = placeWords(wanted, taken, within);
  return {
    texts: placed.flatMap(({ texts }) => texts),
    leaders: placed.map(({ leader }) => leader).join(''),
  };
}

function squareAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function spanBoxes(marks: readonly CountMark[]): Box[] {
  return marks.flatMap((mark) => {
    const inner = marks.find((other) => other !== mark && other.x === mark.x && !other.isRinged);
    if (!mark.isRinged || inner === undefined) return [];
    return [{ x: mark.x - 2, y: mark.y, width: 4, height: inner.y - mark.y }];
  });
}
