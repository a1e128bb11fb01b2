import { lineHeight, widthIn, type TextMark } from '../text-mark.ts';
import { arrowHead, stopBar, type FlowMark, type Part } from './routes-marks.ts';
import { forms, isBasisAsked, type RouteStep, type StepForm } from './routes-rows.ts';

const [sample, questionWidth, wordsGap, entryGap] = [34, 10, 7, 18];

/**
 * What the kinds of lines mean, each with a piece of it, and (where a step's law is not known) the
 * question mark before a line, in lines of at most `width` px.
 */
export function flowKey(
  steps: readonly RouteStep[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  label: (name: string) => string,
): Part {
  const flows: FlowMark[] = [];
  const texts: TextMark[] = [];
  let [x, line] = [place.x, 0];
  const drawn = forms.filter(
    (form) => form !== 'earlier' && steps.some((one) => one.form === form),
  );
  const entries: readonly (StepForm | 'unknown')[] = [
    ...drawn,
    ...(steps.some(isBasisAsked) ? (['unknown'] as const) : []),
  ];
  for (const entry of entries) {
    const text = label(entry);
    const mark = entry === 'unknown' ? questionWidth : sample;
    const width = mark + wordsGap + Math.ceil(widthIn('tick', text));
    if (x > place.x && x + width > place.x + place.width) [x, line] = [place.x, line + 1];
    const top = place.y + line * (lineHeight('tick') + 2);
    const y = top + 7;
    if (entry === 'unknown') {
      texts.push({ x: x + mark / 2, y: top + 11, text: '?', style: 'strong', anchor: 'middle' });
    } else {
      const isShort = entry === 'request';
      flows.push({
        form: entry,
        path: `M${x} ${y}h${sample - (isShort ? 8 : 2)}`,
        tip: isShort ? stopBar(x + sample - 6, y) : arrowHead(x + sample - 2, y),
      });
    }
    texts.push({ x: x + mark + wordsGap, y: top + 11, text, style: 'tick', anchor: 'start' });
    x += width + entryGap;
  }
  return { flows, standings: [], texts, height: (line + 1) * (lineHeight('tick') + 2) };
}
