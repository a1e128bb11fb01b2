import type { ScaleLinear } from 'd3';
import { fillLabel } from '../chart.ts';
import { boxAround, boxOver, type Datum } from '../datum.ts';
import { dateOf, type Days } from '../days.ts';
import { standingSize } from '../standing-marks.ts';
import { textBlock, textBlocks } from '../text-block.ts';
import { lineHeight, textBox, widthIn, type TextMark } from '../text-mark.ts';
import { shortMonth } from '../time-ticks.ts';
import {
  arrivalStroke,
  joinRows,
  olderArrow,
  refusalCross,
  type RowMarks,
} from './place-rows-marks.ts';
import type { Deed, Journey, PlaceRow } from './place-rows-rows.ts';

/** Where the columns stand, in px, and the scale of the days. */
export interface Columns {
  readonly width: number;
  /** Room for names at the left; none where they stand over the rows. */
  readonly nameWidth: number;
  readonly wordsX: number;
  readonly time: ScaleLinear<number, number>;
}

/** Words that a row needs. */
export interface RowWords {
  readonly label: (name: string) => string;
  readonly askOf: (row: PlaceRow) => string;
  readonly deedOf: (place: string, deed: Deed) => string;
}

const lineGap = 4;

/** A country: its name, what was asked of it, and each thing that it did at its day. */
export function placeMarks(
  row: PlaceRow,
  top: number,
  columns: Columns,
  words: RowWords,
): RowMarks {
  const { nameWidth, width, wordsX } = columns;
  const isBeside = nameWidth > 0;
  const tag = words.label(publishing(row));
  const askPlace = isBeside ? { x: wordsX, width: width - wordsX } : { x: 0, width };
  const name = textBlock(row.place, 'strong', { x: 0, y: top, width: nameWidth || width });
  const ask = textBlock(words.askOf(row), 'tick', {
    ...askPlace,
    y: isBeside ? top + 1 : top + name.height,
  });
  const tagMarks = tagTexts(tag, row.place, top, columns, name.height);
  let y = top + (isBeside ? ask.height + 1 : name.height + ask.height) + lineGap;
  const lines: Partial<RowMarks>[] = [];
  for (const deed of row.deeds) {
    const line = deedMarks(row.place, deed, y, columns, words);
    lines.push(line);
    y += line.height + lineGap;
  }
  for (const kind of ['arrivals', 'refusals'] as const) {
    if (row[kind].length === 0) continue;
    lines.push(flightMarks(row[kind], kind, y, columns, words));
    y += lineHeight('label') + lineGap;
  }
  const named: Datum = { row: row.row, box: boxOver(name.texts.map(textBox)) };
  const texts = [...name.texts, ...ask.texts, ...tagMarks];
  return joinRows([{ texts, data: [named] }, ...lines], y - top);
}

/** The label that says whether a text was published, or that there is none to publish. */
function publishing({ isPublished }: PlaceRow): string {
  if (isPublished === undefined) return 'untold';
  return isPublished ? 'published' : 'unpublished';
}

/** What is published: below the name, or beside it. */
function tagTexts(
  text: string,
  name: string,
  top: number,
  { nameWidth, width }: Columns,
  nameHeight: number,
): readonly TextMark[] {
  if (nameWidth > 0) {
    return textBlock(text, 'tick', { x: 0, y: top + nameHeight, width: nameWidth }).texts;
  }
  const x = Math.ceil(widthIn('strong', name)) + 8;
  return textBlock(text, 'tick', { x, y: top + 1, width: width - x }).texts;
}

function deedMarks(
  place: string,
  deed: Deed,
  y: number,
  columns: Columns,
  words: RowWords,
): RowMarks {
  const { time, wordsX, width } = columns;
  const x = Math.round(time((deed.days.start + deed.days.end) / 2));
  const line = y + 9;
  const older =
    deed.predates === undefined
      ? []
      : [{ text: fillLabel(words.label('predates'), deed.predates), style: 'tick' as const }];
  const block = textBlocks(
    [{ text: `${shortDay(deed.days)}: ${words.deedOf(place, deed)}`, style: 'label' }, ...older],
    { x: wordsX, y, width: width - wordsX },
  );
  const start = time.range()[0] ?? 0;
  return joinRows(
    [
      {
        standings: [
          { x: x - standingSize / 2, y: line - standingSize / 2, standing: deed.standing },
        ],
        data: [{ row: deed.row, box: boxAround(x, line, standingSize / 2) }],
        texts: block.texts,
        tracks: track(columns, line, x),
        olders: older.length === 0 ? '' : olderArrow(x - 8, start - 10, line),
      },
    ],
    block.height,
  );
}

/** What arrived, or was turned back: a mark for each at its day, and how many. */
function flightMarks(
  journeys: readonly Journey[],
  kind: 'arrivals' | 'refusals',
  y: number,
  columns: Columns,
  { label }: RowWords,
): Partial<RowMarks> {
  const { time, wordsX } = columns;
  const taken = new Map<number, number>();
  const placed = journeys.map(({ row, days }) => {
    const x = Math.round(time((days.start + days.end) / 2));
    const before = taken.get(x) ?? 0;
    taken.set(x, before + 1);
    // Two of a day stand side by side.
    const step = kind === 'refusals' ? 11 : 3;
    return { row, x: x + before * step };
  });
  const mark = kind === 'refusals' ? refusalCross : arrivalStroke;
  const name = kind === 'refusals' ? 'refusal' : 'arrival';
  const count = journeys.length;
  const text = count === 1 ? label(name) : fillLabel(label(`${name}s`), String(count));
  return {
    [kind]: placed.map(({ x }) => mark(x, y + 9)).join(''),
    data: placed.map(({ row, x }) => ({ row, box: boxAround(x, y + 9, 6) })),
    tracks: track(columns, y + 9),
    texts: textBlock(text, 'label', { x: wordsX, y, width: 1000 }).texts,
  };
}

/** The days of the period as a line, broken where a mark stands, since some marks are open. */
function track({ time }: Columns, y: number, markX?: number): string {
  const [start = 0, end = 0] = time.range();
  if (markX === undefined) return `M${start} ${y}H${end}`;
  const half = standingSize / 2;
  const before = markX - half > start ? `M${start} ${y}H${markX - half}` : '';
  const after = markX + half < end ? `M${markX + half} ${y}H${end}` : '';
  return before + after;
}

/** A day in short: "3 Feb". */
function shortDay({ start }: Days): string {
  const date = dateOf(start);
  return `${date.getUTCDate()}\u00a0${shortMonth(date)}`;
}
