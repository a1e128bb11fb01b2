import { formatNumber } from '../../format/number.ts';
import { fillLabel } from '../chart.ts';
import { lineHeight, widthIn, type TextMark } from '../text-mark.ts';
import type { TimeFrame } from '../time-frame.ts';
import { boxArea, type AreaMark } from './stacked-steps-marks.ts';
import type { StackedStepsRow } from './stacked-steps-rows.ts';

/** Finds a label of the figure by its name. */
export type Label = (name: string) => string;

/** What a stack's last count is made of, written beside it. */
export interface NamesMark {
  /** A piece of each part's area, from the lowest. */
  readonly swatches: readonly AreaMark[];
  readonly texts: readonly TextMark[];
  /** A line from the top of the stack to the words of the whole count; empty where they touch. */
  readonly leader: string;
}

/** Air between a stack and its names, in px. */
export const namesGap = 9;
const [swatchSize, swatchGap] = [11, 6];

/** Words of a count as lines; the label breaks them at " / ". */
export function countLines(label: string, total: number): string[] {
  return fillLabel(label, formatNumber(total)).split(' / ');
}

/** The texts of the names, from the lowest part, and above them those of the whole count. */
function namesOf(row: StackedStepsRow, head: string | undefined, label: Label) {
  const names = (row.parts ?? []).map((count, index) =>
    fillLabel(label(`part_${index + 1}`), formatNumber(count)),
  );
  return { names, head: head === undefined ? [] : countLines(head, row.total) };
}

/** The room that the names need, in px. */
export function namesWidth(row: StackedStepsRow, head: string | undefined, label: Label): number {
  const { names, head: lines } = namesOf(row, head, label);
  const widths = [
    ...names.map((text) => swatchSize + swatchGap + widthIn('label', text)),
    ...lines.map((text, index) => widthIn(index === 0 ? 'strong' : 'label', text)),
  ];
  return Math.ceil(Math.max(0, ...widths));
}

/**
 * Lays the names of a count's parts out beside a stack that ends at `end`, from `left` on, each as high as its part where there is
 * room, and above them the words of the whole count, as high as it.
 */
export function namesMark(
  row: StackedStepsRow,
  head: string | undefined,
  { end, left }: { readonly end: number; readonly left: number },
  { y }: TimeFrame,
  label: Label,
): NamesMark {
  const { names, head: lines } = namesOf(row, head, label);
  const step = lineHeight('label');
  const swatches: AreaMark[] = [];
  const texts: TextMark[] = [];
  let [below, highest] = [0, Math.round(y(0)) - 7 + step];
  for (const [index, text] of names.entries()) {
    const count = row.parts?.[index] ?? 0;
    const baseline = Math.min(Math.round(y(below + count / 2)) + 5, highest - step);
    [below, highest] = [below + count, baseline];
    const box = { x: left, y: baseline - 10, width: swatchSize, height: swatchSize };
    swatches.push(boxArea(box, index + 1));
    const x = left + swatchSize + swatchGap;
    texts.push({ x, y: baseline, text, style: 'label', anchor: 'start' });
  }
  const level = Math.round(y(row.total));
  const isApart = left - end > namesGap;
  const top = Math.min(level + (isApart ? 5 : 10), highest - lines.length * step - 3);
  const heads = lines.map((text, index): TextMark => ({
    x: left,
    y: top + index * step,
    text,
    style: index === 0 ? 'strong' : 'label',
    anchor: 'start',
  }));
  const leader = isApart && top === level + 5 ? `M${end} ${level}H${left - 3}` : '';
  return { swatches, texts: [...texts, ...heads], leader };
}
