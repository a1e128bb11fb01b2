import { lineHeight, widthIn, type TextMark } from '../text-mark.ts';
import { arrowHead, stopBar, type FlowMark, type Part } from './routes-marks.ts';
import { forms, type StepForm } from './routes-rows.ts';

const [sample, wordsGap, entryGap] = [34, 7, 18];

/** What the kinds of lines mean, each with a piece of it, in lines of at most `width` px. */
export function flowKey(
  used: readonly StepForm[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  label: (name: string) => string,
): Part {
  const flows: FlowMark[] = [];
  const texts: TextMark[] = [];
  let [x, line] = [place.x, 0];
  const drawn = forms.filter((form) => form !== 'earlier' && used.includes(form));
  for (const form of drawn) {
    const text = label(form);
    const width = sample + wordsGap + Math.ceil(widthIn('tick', text));
    if (x > place.x && x + width > place.x + place.width) [x, line] = [place.x, line + 1];
    const top = place.y + line * (lineHeight('tick') + 2);
    const y = top + 7;
    const isShort = form === 'request';
    flows.push({
      form,
      path: `M${x} ${y}h${sample - (isShort ? 8 : 2)}`,
      tip: isShort ? stopBar(x + sample - 6, y) : arrowHead(x + sample - 2, y),
    });
    texts.push({ x: x + sample + wordsGap, y: top + 11, text, style: 'tick', anchor: 'start' });
    x += width + entryGap;
  }
  return { flows, standings: [], texts, height: (line + 1) * (lineHeight('tick') + 2) };
}
