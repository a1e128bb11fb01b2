import { insetBox, type Box } from '../dimensions.ts';
import { hatchPath } from '../hatch.ts';
import { lineHeight, widthIn, type TextMark } from '../text-mark.ts';
import type { BarMark, EntryMarks } from './counts-and-ends-marks.ts';
import type { EntryWords } from './counts-and-ends-words.ts';

const [sample, wordsGap, entryGap] = [22, 6, 18];

/** What the fills of the bars stand for, in lines of at most `width` px. */
export function countKey(
  { key, label }: EntryWords,
  place: { readonly x: number; readonly y: number; readonly width: number },
): EntryMarks & { readonly periods: readonly Box[] } {
  const bars: BarMark[] = [];
  const texts: TextMark[] = [];
  let [x, line] = [place.x, 0];
  const step = lineHeight('tick') + 3;
  const periods: Box[] = [];
  const deeds: string[] = [];
  for (const { fill, text } of [...key, { fill: undefined, text: label('period') }]) {
    const width = sample + wordsGap + Math.ceil(widthIn('tick', text));
    if (x > place.x && x + width > place.x + place.width) [x, line] = [place.x, line + 1];
    const y = place.y + line * step;
    const whole = { x, y: y + 1, width: sample, height: 12 };
    if (fill === undefined) {
      // The period, and in it a day on which something was done.
      periods.push(whole);
      deeds.push(`M${x + 13} ${y + 1}v12`);
    } else {
      const box = fill === 'solid' ? whole : insetBox(whole, 1);
      const hatch = fill === 'hatched' ? hatchPath(box, 5) : undefined;
      bars.push({ fill, box, hatch, isQuiet: false });
    }
    texts.push({ x: x + sample + wordsGap, y: y + 11, text, style: 'tick', anchor: 'start' });
    x += width + entryGap;
  }
  return { bars, ends: [], data: [], deeds, periods, texts, height: (line + 1) * step };
}
