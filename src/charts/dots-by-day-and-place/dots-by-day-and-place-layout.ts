import { labelFor, type LayoutProps } from '../chart.ts';
import { daysOfSpan } from '../days.ts';
import type { Drawing } from '../datum.ts';
import { textBlock } from '../text-block.ts';
import { movedWithin, type TextMark } from '../text-mark.ts';
import { timeTicks } from '../time-ticks.ts';
import { areaScale, keyMarks, type KeyMarks } from './dots-by-day-and-place-key.ts';
import {
  laneMark,
  onwardPaths,
  type DotMark,
  type LaneMark,
} from './dots-by-day-and-place-lanes.ts';
import { pairsMark, type PairsMark } from './dots-by-day-and-place-pairs.ts';
import { placesOf, readRows } from './dots-by-day-and-place-rows.ts';
import { dayScale } from './dots-by-day-and-place-scale.ts';
import { unitsMark, type UnitsMark } from './dots-by-day-and-place-units.ts';

/** The whole drawing in px of its viewBox. */
export interface DotsByDayAndPlaceLayout extends Drawing {
  /** The time axis with its ticks, and lines down from them; paths. */
  readonly axis: string;
  readonly grid: string;
  readonly lanes: readonly LaneMark[];
  /** Lines between the two stops of one journey; paths. */
  readonly onward: readonly string[];
  /** Disks of round numbers, for the scale. */
  readonly scale: readonly DotMark[];
  readonly texts: readonly TextMark[];
  readonly units: UnitsMark | undefined;
  readonly pairs: PairsMark;
  readonly key: KeyMarks;
}

const sizes = {
  // Drawn for the narrowest phone, so that no words get too small there.
  narrow: { width: 320, left: 0, radius: 13.5, namesAbove: true },
  wide: { width: 720, left: 108, radius: 15.5, namesAbove: false },
} as const;
/** Room for half of the last word of the axis, in px. */
const axisEnd = 20;
/** On a wide drawing units and pairs stand beside each other. */
const [columnWidth, secondColumn] = [340, 380];

/**
 * Lays out journeys by day and place, a lane a place, disks in proportion to the number aboard;
 * beneath them all journeys that are counted (reference `all`) and pairs of numbers.
 * The time axis runs from the first journey to the end of the period.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutDotsByDayAndPlace(props: LayoutProps): DotsByDayAndPlaceLayout {
  const { figure, size, labels } = props;
  const label = (name: string): string => labelFor(labels, name, figure);
  const { width, left, radius, namesAbove } = sizes[size];
  const period = daysOfSpan(props.period, figure);
  const rows = readRows(props.rows, period, figure);
  const first = Math.min(...rows.map(({ days }) => days.start));
  const days = { start: Math.max(period.start, first - 2), end: period.end };
  const x = dayScale(rows, days, { left, right: width - axisEnd, radius, width }, props);

  const title = textBlock(label('title'), 'strong', { x: 0, y: 0, width });
  const area = areaScale([20, 100], radius, { x: 0, y: title.height + 6 }, label('area'));
  const lanesTop = title.height + area.height + 18;
  const lanes: LaneMark[] = [];
  for (const place of placesOf(rows)) {
    const top = lanes.at(-1)?.bottom ?? lanesTop;
    const name = labels[place] ?? place;
    lanes.push(laneMark(place, name, rows, { x, top, width, namesAbove, radius }));
  }
  const axisY = lanes.at(-1)?.bottom ?? lanesTop;
  const ticks = timeTicks(x, days, axisY + 19).map(({ position, texts }) => ({
    position,
    texts: movedWithin(texts, { left: 0, right: width }),
  }));
  const below = labels.not_found;
  const missing = textBlock(below ?? '', 'tick', { x: 0, y: axisY + 32, width });
  const y = axisY + (below === undefined ? 40 : 32 + missing.height + 20);

  const isWide = size === 'wide';
  const drawn = rows.filter(({ isTurnedBack }) => !isTurnedBack).length;
  const column = isWide ? columnWidth : width;
  const units = unitsMark(drawn, props, { x: 0, y, width: column });
  const unitsBottom = units?.bottom ?? y;
  const pairs = pairsMark(
    props,
    isWide ? { x: secondColumn, y, width: column } : { x: 0, y: unitsBottom + 18, width },
  );
  const used = {
    kinds: lanes.flatMap((lane) => lane.dots.map(({ kind }) => kind)),
    standings: [...(units?.standings ?? []), ...pairs.standings],
  };
  const keyY = Math.max(unitsBottom, pairs.bottom) + 18;
  const key = keyMarks(used, { x: 0, y: keyY, width }, props);
  return {
    width,
    height: key.bottom,
    axis: `M${left} ${axisY}H${width}${ticks.map(({ position }) => `M${position} ${axisY}v6`).join('')}`,
    grid: ticks.map(({ position }) => `M${position} ${lanesTop}V${axisY}`).join(''),
    lanes,
    data: lanes.flatMap((lane) => lane.data),
    onward: onwardPaths(rows, lanes),
    scale: area.dots,
    texts: [
      ...title.texts,
      ...area.texts,
      ...ticks.flatMap(({ texts }) => texts),
      ...(below === undefined ? [] : missing.texts),
    ],
    units,
    pairs,
    key,
  };
}
