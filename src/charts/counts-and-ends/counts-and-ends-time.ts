import { widthIn, type TextMark } from '../text-mark.ts';
import { endAir, type Frame } from './counts-and-ends-frame.ts';
import type { EndMark } from './counts-and-ends-marks.ts';
import type { Entry } from './counts-and-ends-rows.ts';
import { shortDay } from './counts-and-ends-words.ts';

/** The end of an entry on the time axis, and what was cut from its time. */
export function endMark({ end, before }: Entry, y: number, frame: Frame): EndMark | undefined {
  if (end === undefined) return undefined;
  const { time } = frame;
  const x = Math.round(time(middle(end)));
  const old = before === undefined ? undefined : Math.round(time(middle(before)));
  const from = Math.round(time(frame.period.end));
  return {
    x,
    y,
    line: `M${from} ${y}H${x - 4}`,
    isQuiet: false,
    cut:
      old === undefined
        ? undefined
        : { x: old, line: `M${old - 6} ${y}H${x + 8}`, tip: `M${x + 13} ${y - 5}l-5 5l5 5` },
  };
}

/** The end as it is over the line, the end as it was under it. */
export function endTexts({ end, before }: Entry, mark: EndMark, { columns }: Frame): TextMark[] {
  const right = columns.timeX + columns.timeWidth + endAir;
  const place = (text: string, style: 'strong' | 'tick', x: number, y: number): TextMark => {
    const half = widthIn(style, text) / 2;
    const middleX = Math.min(Math.max(x, columns.timeX + half), right - half);
    return { x: Math.round(middleX), y, text, style, anchor: 'middle' };
  };
  return [
    ...(end === undefined ? [] : [place(shortDay(end), 'strong', mark.x, mark.y - 11)]),
    ...(before === undefined || mark.cut === undefined
      ? []
      : [place(shortDay(before), 'tick', mark.cut.x, mark.y + 19)]),
  ];
}

/** The middle of days, in day numbers. */
export function middle(days: { start: number; end: number } | undefined): number {
  return days === undefined ? 0 : (days.start + days.end) / 2;
}
