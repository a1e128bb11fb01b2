import { scaleLinear } from 'd3';
import { labelFor, type DrawingSize, type LayoutProps } from '../chart.ts';
import { daysOfSpan, dateOf } from '../days.ts';
import { drawingWidths } from '../dimensions.ts';
import { textBlock } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';
import { shortMonth } from '../time-ticks.ts';
import { rowsKey, swatchBox } from './place-rows-key.ts';
import { mapBox, mapMark } from './place-rows-map.ts';
import { joinRows, type PlaceRowsLayout, type RowMarks } from './place-rows-marks.ts';
import { placeMarks, type Columns, type RowWords } from './place-rows-place.ts';
import { readPlaces } from './place-rows-rows.ts';

const columnsOf: Readonly<
  Record<DrawingSize, { name: number; time: number; timeWidth: number; words: number }>
> = {
  wide: { name: 124, time: 146, timeWidth: 128, words: 290 },
  narrow: { name: 0, time: 12, timeWidth: 76, words: 100 },
};
const gaps = { afterMap: 18, afterKey: 14, head: 10, afterHead: 8, place: 12 };

/**
 * Lays out countries as a map and as rows in groups, by what was asked of them: what each did at its
 * day in the period, with what arrived there and what was turned back.
 * All numbers are px of the drawing's viewBox.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutPlaceRows(props: LayoutProps): PlaceRowsLayout {
  const { figure, size, labels } = props;
  const width = drawingWidths[size];
  const places = readPlaces(props.rows, props.period, figure);
  const groups = [...new Set(places.map(({ group }) => group))];
  const label = (name: string): string => labelFor(labels, name, figure);
  const words: RowWords = {
    label,
    askOf: ({ place, ask }) => labels[`${place} ask`] ?? ask,
    deedOf: (place, { name }) => labels[`${place} ${name}`] ?? name,
  };
  const isWide = size === 'wide';
  const place = columnsOf[size];
  const days = daysOfSpan(props.period, figure);
  const time = scaleLinear()
    .domain([days.start, days.end])
    .range([place.time, place.time + place.timeWidth]);
  const columns: Columns = { width, nameWidth: place.name, wordsX: place.words, time };

  const map = mapMark(places, groups, Math.min(1, width / mapBox.width));
  const keyPlace = isWide
    ? { x: map.box.width + 32, y: 24, width: width - map.box.width - 32 }
    : { x: 0, y: map.box.height + gaps.afterMap, width };
  const key = rowsKey(places, groups, keyPlace, labels, label, figure);
  const parts: RowMarks[] = [key];
  const rules: string[] = [];
  let y = Math.max(keyPlace.y + key.height, map.box.height) + gaps.afterKey;
  const heads = columnHeads(columns, y, label);
  y += heads.height + 4;
  for (const [index, group] of groups.entries()) {
    rules.push(`M0 ${y}H${width}`);
    y += gaps.head;
    const head = textBlock(label(group), 'strong', { x: 28, y, width: width - 28 });
    const swatch = { box: swatchBox(0, y + 2), group: index + 1 };
    parts.push(joinRows([{ texts: head.texts, swatches: [swatch] }], 0));
    y += head.height + gaps.afterHead;
    for (const row of places.filter((one) => one.group === group)) {
      const marks = placeMarks(row, y, columns, words);
      parts.push(marks);
      y += marks.height + gaps.place;
    }
  }
  const whole = joinRows(
    [...parts, { texts: [...heads.texts, ...dayTexts(columns, heads.dayY)] }],
    y,
  );
  const data = [...map.data, ...whole.data];
  return { ...whole, width, map, rules: rules.join(''), data };
}

/** What the columns show, over them. */
function columnHeads(
  { wordsX, width }: Columns,
  y: number,
  label: (name: string) => string,
): { texts: readonly TextMark[]; height: number; dayY: number } {
  const words = textBlock(label('rows'), 'tick', { x: wordsX, y, width: width - wordsX });
  const days = y + 12;
  return { texts: words.texts, height: words.height, dayY: days };
}

/** The first and the last day, at the ends of the time that is drawn. */
function dayTexts({ time }: Columns, y: number): TextMark[] {
  const [start = 0, end = 0] = time.range();
  const [first = 0, last = 0] = time.domain();
  const words = (day: number): string =>
    `${dateOf(day).getUTCDate()}\u00a0${shortMonth(dateOf(day))}`;
  return [
    { x: start, y, text: words(first), style: 'tick', anchor: 'start' },
    { x: end, y, text: words(last - 1), style: 'tick', anchor: 'end' },
  ];
}
