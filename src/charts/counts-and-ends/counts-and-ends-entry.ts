import { boxAround, boxOver, type Datum } from '../datum.ts';
import { textBlock, textBlocks } from '../text-block.ts';
import { widthIn } from '../text-mark.ts';
import { barsOf } from './counts-and-ends-bars.ts';
import { endAir, type Frame } from './counts-and-ends-frame.ts';
import type { EntryMarks } from './counts-and-ends-marks.ts';
import type { Entry } from './counts-and-ends-rows.ts';
import { endMark, endTexts, middle } from './counts-and-ends-time.ts';
import { shortDay, type EntryWords } from './counts-and-ends-words.ts';

const dotRoom = 8;

/** Marks of an entry whose top is at `y`: the more was done to it, the more room it has. */
export function entryMarks(entry: Entry, y: number, frame: Frame, words: EntryWords): EntryMarks {
  const marks = drawEntry(entry, y, frame, words);
  return { ...marks, data: dataOf(entry, marks, frame) };
}

type DrawnEntry = Omit<EntryMarks, 'data'>;

/** An entry is seen at its bars and its end; what was done to it at its day, or at the bar. */
function dataOf({ row, actions }: Entry, { bars, ends }: DrawnEntry, { time }: Frame): Datum[] {
  const bar = boxOver(bars.map(({ box }) => box));
  const [end] = ends;
  const own = [bar, ...(end === undefined ? [] : [boxAround(end.x, end.y, 6)])];
  return [
    ...own.map((box) => ({ row, box })),
    ...actions.map((action) => ({
      row: action.row,
      box: end === undefined ? bar : boxAround(Math.round(time(middle(action.days))), end.y, 7),
    })),
  ];
}

function drawEntry(entry: Entry, y: number, frame: Frame, words: EntryWords): DrawnEntry {
  if (entry.end === undefined) return openMarks(entry, y, frame, words);
  return entry.actions.length > 0 || entry.before !== undefined
    ? changedMarks(entry, y, frame, words)
    : quietMarks(entry, y, frame, words);
}

/** One line: name, bar, number, and a line to its end. */
function quietMarks(entry: Entry, y: number, frame: Frame, words: EntryWords): DrawnEntry {
  const { columns, size, time } = frame;
  const name = words.nameOf(entry);
  const isWide = size === 'wide';
  const number = isWide ? words.numbersOf(entry) : words.numberOf(entry);
  const top = isWide ? y + 4 : y + 19;
  const bars = barsOf(entry, { top, height: isWide ? 12 : 6 }, frame, words, true);
  const barEnd = Math.max(...bars.map(({ box }) => box.x + box.width));
  const numberX = isWide ? barEnd + 6 : Math.ceil(widthIn('label', name)) + 7;
  const line = isWide ? y + 10 : y + 12;
  const x = Math.round(time(middle(entry.end)));
  const text = shortDay(entry.end ?? { start: 0, end: 0 });
  const width = widthIn('tick', text);
  const isRight = x + dotRoom + width <= columns.timeX + columns.timeWidth + endAir;
  const from = Math.round(time(frame.period.end));
  const to = isRight ? x - 4 : Math.round(x - dotRoom - width - endAir);
  return {
    bars,
    ends: [
      {
        x,
        y: line,
        line: to > from ? `M${from} ${line}H${to}` : '',
        isQuiet: true,
        cut: undefined,
      },
    ],
    deeds: [],
    texts: [
      { x: 0, y: y + 14, text: name, style: 'label', anchor: 'start' },
      { x: numberX, y: y + 14, text: number, style: 'tick', anchor: 'start' },
      {
        x: isRight ? x + dotRoom : x - dotRoom,
        y: line + 4,
        text,
        style: 'tick',
        anchor: isRight ? 'start' : 'end',
      },
    ],
    band: { y, height: isWide ? 21 : 31 },
    height: isWide ? 21 : 31,
  };
}

/** Several lines: what is counted, the bar, its old and its new end, and what was done when. */
function changedMarks(entry: Entry, y: number, frame: Frame, words: EntryWords): DrawnEntry {
  const { columns, size } = frame;
  const isWide = size === 'wide';
  const wordsX = isWide ? columns.barX : 0;
  const wordsWidth = isWide ? columns.timeX - columns.barX - 14 : columns.width;
  const name = textBlock(words.nameOf(entry), 'strong', {
    x: 0,
    y,
    width: isWide ? columns.nameWidth : columns.width,
  });
  const countTop = isWide ? y : y + name.height;
  const count = textBlock(words.countOf(entry), 'tick', {
    x: wordsX,
    y: countTop,
    width: wordsWidth,
  });
  const barTop = countTop + count.height + (isWide ? 4 : 20);
  const bars = barsOf(entry, { top: barTop, height: 14 }, frame, words, false);
  const end = endMark(entry, barTop + 7, frame);
  const doneTop = barTop + (isWide ? 20 : 34);
  const done = textBlocks(
    entry.actions.map(({ words: text }) => ({ text, style: 'tick' as const })),
    { x: wordsX, y: doneTop, width: wordsWidth },
  );
  const height = Math.max(doneTop + done.height, barTop + 30) + 12 - y;
  const labels = end === undefined ? [] : endTexts(entry, end, frame);
  return {
    bars,
    ends: end === undefined ? [] : [end],
    deeds: entry.actions.map(
      ({ days }) => `M${Math.round(frame.time(middle(days)))} ${barTop + 1}v13`,
    ),
    texts: [...name.texts, ...count.texts, ...done.texts, ...labels],
    band: isWide ? { y, height: height - 10 } : { y: barTop - 14, height: 42 },
    height,
  };
}

/** No end for all: the bar may be as long as it is, and below it stands what was done when. */
function openMarks(entry: Entry, y: number, frame: Frame, words: EntryWords): DrawnEntry {
  const { columns, size } = frame;
  const isWide = size === 'wide';
  const isSmall = entry.isPart;
  const nameX = isSmall ? 12 : 0;
  const style = isSmall ? ('label' as const) : ('strong' as const);
  const name = words.nameOf(entry);
  const number = words.numberOf(entry);
  const barTop = isWide ? y + 4 : y + 19;
  const height = isSmall ? 8 : 12;
  const bars = barsOf(
    entry,
    { top: barTop + (isWide && isSmall ? 2 : 0), height },
    frame,
    words,
    false,
  );
  const barEnd = Math.max(...bars.map(({ box }) => box.x + box.width));
  const numberX = isWide ? barEnd + 6 : nameX + Math.ceil(widthIn(style, name)) + 7;
  const barsBottom = isWide ? y + 21 : barTop + height + 3;
  const wordsX = isWide ? columns.barX : 0;
  const done = textBlock(entry.actions.map(({ words: text }) => text).join('; '), 'tick', {
    x: wordsX,
    y: barsBottom,
    width: columns.width - wordsX,
  });
  const hasDone = entry.actions.length > 0;
  return {
    bars,
    ends: [],
    deeds: [],
    texts: [
      { x: nameX, y: y + 14, text: name, style, anchor: 'start' },
      { x: numberX, y: y + 14, text: number, style: 'tick', anchor: 'start' },
      ...(hasDone ? done.texts : []),
    ],
    height: barsBottom - y + (hasDone ? done.height + 12 : isSmall ? 2 : 8),
  };
}
