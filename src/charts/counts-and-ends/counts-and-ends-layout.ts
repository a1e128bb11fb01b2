import { axisPath, horizontalTicks } from '../axis.ts';
import type { LayoutProps } from '../chart.ts';
import { daysOfSpan } from '../days.ts';
import type { Box } from '../dimensions.ts';
import { textBlock } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';
import { timeTicks } from '../time-ticks.ts';
import { entryMarks } from './counts-and-ends-entry.ts';
import { frameFor, type Frame } from './counts-and-ends-frame.ts';
import { countKey } from './counts-and-ends-key.ts';
import type { CountsAndEndsLayout, EntryMarks } from './counts-and-ends-marks.ts';
import { readEntries, type Entry } from './counts-and-ends-rows.ts';
import { entryWords, type EntryWords } from './counts-and-ends-words.ts';

const gaps = { afterKey: 14, afterHead: 8, afterGroup: 14, afterParts: 10, axis: 44 };

/**
 * Lays out counts as bars on one scale beside the days on which they end, with what was done in the
 * period; entries without an end stand below, on the same scale, in groups.
 * All numbers are px of the drawing's viewBox.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutCountsAndEnds(props: LayoutProps): CountsAndEndsLayout {
  const { figure, size, labels } = props;
  const entries = readEntries(props.rows, figure);
  const words = entryWords(entries, labels, figure);
  const frame = frameFor(entries, daysOfSpan(props.period, figure), size);
  const { columns } = frame;

  const key = countKey(words, { x: 0, y: 0, width: columns.width });
  const heads = columnHeads(frame, key.height + gaps.afterKey, words);
  const top = heads.bottom + gaps.afterHead;
  const ending = entries.filter(({ end }) => end !== undefined);
  const upper = stackGroups(ending, top, frame, words);
  const axisY = upper.bottom;
  const axes = axesAt(axisY, top, frame);
  const open = entries.filter(({ end }) => end === undefined);
  const lower = stackGroups(open, axisY + gaps.axis, frame, words);

  const parts = [key, ...upper.parts, ...lower.parts];
  return {
    width: columns.width,
    height: open.length === 0 ? axisY + gaps.axis - 6 : lower.bottom,
    periods: [...key.periods, ...periodBoxes(upper.parts, frame)],
    axes: axes.path,
    rules: [...upper.rules, ...lower.rules].join(''),
    bars: parts.flatMap(({ bars }) => bars),
    ends: parts.flatMap(({ ends }) => ends),
    deeds: parts.flatMap(({ deeds }) => deeds).join(''),
    data: parts.flatMap(({ data }) => data),
    texts: [
      ...heads.texts,
      ...upper.heads,
      ...lower.heads,
      ...axes.texts,
      ...parts.flatMap(({ texts }) => texts),
    ],
  };
}

/** What the columns show; over the time the period has its name. */
function columnHeads(
  { columns, size }: Frame,
  y: number,
  { label }: EntryWords,
): { texts: TextMark[]; bottom: number } {
  const left = size === 'wide' ? columns.barX : 0;
  const counts = textBlock(label('counts'), 'tick', {
    x: left,
    y,
    width: columns.timeX - left - 12,
  });
  const ends = textBlock(label('ends'), 'tick', {
    x: columns.timeX,
    y,
    width: columns.width - columns.timeX,
  });
  return {
    texts: [...counts.texts, ...ends.texts],
    bottom: y + Math.max(counts.height, ends.height),
  };
}

interface Groups {
  readonly parts: readonly EntryMarks[];
  readonly heads: readonly TextMark[];
  readonly rules: readonly string[];
  readonly bottom: number;
}

/** Entries below one another, in groups with a heading and a line over it. */
function stackGroups(
  entries: readonly Entry[],
  top: number,
  frame: Frame,
  words: EntryWords,
): Groups {
  const parts: EntryMarks[] = [];
  const heads: TextMark[] = [];
  const rules: string[] = [];
  let y = top;
  for (const group of new Set(entries.map((entry) => entry.group))) {
    rules.push(`M0 ${y}H${frame.columns.width}`);
    const width = frame.columns.width;
    const head = textBlock(words.label(group), 'strong', { x: 0, y: y + 8, width });
    heads.push(...head.texts);
    y += head.height + 16;
    let wasPart = false;
    for (const entry of entries.filter((one) => one.group === group)) {
      if (wasPart && !entry.isPart) y += gaps.afterParts;
      wasPart = entry.isPart;
      const marks = entryMarks(entry, y, frame, words);
      parts.push(marks);
      y += marks.height;
    }
    y += gaps.afterGroup;
  }
  return { parts, heads, rules, bottom: y - (parts.length > 0 ? gaps.afterGroup - 6 : 0) };
}

/** The period behind the time of the entries; bands that touch are one. */
function periodBoxes(parts: readonly EntryMarks[], { time, period }: Frame): Box[] {
  const x = Math.round(time(period.start));
  const width = Math.round(time(period.end)) - x;
  return parts.reduce<Box[]>((boxes, { band }) => {
    if (band === undefined) return boxes;
    const last = boxes.at(-1);
    const isNext = last !== undefined && band.y <= last.y + last.height + 1;
    return isNext
      ? [...boxes.slice(0, -1), { ...last, height: band.y + band.height - last.y }]
      : [...boxes, { x, width, ...band }];
  }, []);
}

/** The axis of the bars and that of time, beneath the entries that have both. */
function axesAt(y: number, top: number, frame: Frame): { path: string; texts: TextMark[] } {
  const { columns, size, count, highest, time, days } = frame;
  const bars = {
    x: columns.barX,
    y: top,
    width: Math.round(count(highest)) - columns.barX,
    height: y - top,
  };
  const ticks = size === 'wide' ? horizontalTicks(count, 4, 2) : horizontalTicks(count, 1, 1);
  const countTexts = ticks.map(({ position, label, anchor }) => ({
    x: position,
    y: y + 19,
    text: label,
    style: 'tick' as const,
    anchor,
  }));
  const months = timeTicks(time, days, y + 19);
  const marks = months.map(
    ({ position, texts }) => `M${position} ${y}v${texts.length > 0 ? 6 : 4}`,
  );
  return {
    path: `${axisPath(ticks, bars, y)}M${columns.timeX} ${y}h${columns.timeWidth}${marks.join('')}`,
    texts: [...countTexts, ...months.flatMap(({ texts }) => texts)],
  };
}
