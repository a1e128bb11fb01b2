import type { ScaleLinear } from 'd3';
import { formatNumber, round } from '../../format/number.ts';
import { fillLabel } from '../chart.ts';
import type { Box } from '../dimensions.ts';
import { lineHeight, movedWithin, textBox, widthIn, type TextMark } from '../text-mark.ts';
import type { StackedBar, StackedRow } from './stacked-bars-rows.ts';

/** Finds a label of the figure by its name. */
export type Label = (name: string) => string;

const swatchSize = 12;
/** Air between a mark and the text that belongs to it, in px. */
const air = 8;

/** What stands above a bar: what it is, its total, growth and rate; on two lines, or on three. */
export function barHead(
  bar: StackedBar,
  x: number,
  y: number,
  isNarrow: boolean,
  label: Label,
): TextMark[] {
  const total = formatNumber(bar.total);
  const rate = fillLabel(label('rate'), formatNumber(round(bar.rate, 0)));
  // The words of the labels tell of a rise; a fall is seen and not told.
  const growth =
    bar.growth === undefined || bar.growth <= 0
      ? []
      : [fillLabel(label('growth'), formatNumber(round(bar.growth * 100, 0)))];
  const beside = [label('unit'), ...(isNarrow ? [] : [...growth, rate])].join(', ');
  const beneath = isNarrow ? [[...growth, rate].join(', ')] : [];
  const wordsX = x + Math.round(widthIn('number', total)) + 5;
  const line = { style: 'label', anchor: 'start' } as const;
  const first = y + 13;
  const second = first + 24;
  return [
    { ...line, x, y: first, text: label(bar.bar) },
    { ...line, x, y: second, text: total, style: 'number' },
    { ...line, x: wordsX, y: second, text: beside },
    ...beneath.map((text) => ({ ...line, x, y: second + lineHeight('label'), text })),
  ];
}

/** The count and share of a part: on it where there is room, else to its right. */
export function partTexts(part: StackedRow, box: Box): { texts: TextMark[]; isInside: boolean } {
  const count = formatNumber(part.row.value);
  const share = `${formatNumber(round(part.share * 100, 0))}%`;
  const isInside = widthIn('strong', count) + 2 * air <= box.width;
  const x = isInside ? box.x + air : box.x + box.width + 5;
  const y = box.y + 22;
  const line = { x, anchor: 'start' } as const;
  const texts: TextMark[] = [
    { ...line, y, text: count, style: 'strong' },
    { ...line, y: y + lineHeight('label'), text: share, style: 'label' },
  ];
  return { texts, isInside };
}

/**
 * The names of the series beneath the last bar, each under its part: from the part's left edge,
 * or up to its right edge where the name is wider than the part. On a narrow drawing they stand
 * below each other at the left edge: there they would touch.
 */
export function seriesNames(
  bar: StackedBar | undefined,
  x: ScaleLinear<number, number>,
  y: number,
  isNarrow: boolean,
  label: Label,
): { part: StackedRow; swatch: Box; texts: TextMark[] }[] {
  let top = y;
  return (bar?.parts ?? []).map((part) => {
    const lines = [
      label(part.row.series),
      ...riseText(part, bar, label),
      ...(part.row.isDerived ? [label('derived')] : []),
    ];
    const widths = lines.map((text, index) => widthIn(index === 0 ? 'strong' : 'label', text));
    const width = Math.max(...widths) + swatchSize + 6;
    const [start, end] = [x(part.start), x(part.end)];
    const left = isNarrow
      ? x(0)
      : Math.round(start + width <= end ? start : Math.max(0, end - width));
    const texts = lines.map((text, index) => ({
      x: left + swatchSize + 6,
      y: top + 23 + index * lineHeight('label'),
      text,
      style: index === 0 ? ('strong' as const) : ('label' as const),
      anchor: 'start' as const,
    }));
    const swatch = { x: left, y: top + 12, width: swatchSize, height: swatchSize };
    if (isNarrow) top += lines.length * lineHeight('label') + 6;
    return { part, swatch, texts };
  });
}

/** By how much a part is more than in the bar before, and its share of the whole rise. */
function riseText(part: StackedRow, bar: StackedBar | undefined, label: Label): string[] {
  if (part.rise === undefined || bar?.rise === undefined) return [];
  if (part.rise <= 0 || bar.rise <= 0) return [];
  const share = formatNumber(round((part.rise / bar.rise) * 100, 0));
  return [fillLabel(fillLabel(label('rise'), formatNumber(part.rise)), share)];
}

/**
 * What the reference line is, its rate, and the total that it comes to: to the right of the line, or to
 * its left where they would stand out beyond `right`.
 */
export function referenceTexts(
  rate: number,
  per: number,
  { x, y, right }: { readonly x: number; readonly y: number; readonly right: number },
  label: Label,
): TextMark[] {
  const lines = [
    label('average'),
    fillLabel(label('rate'), formatNumber(rate)),
    fillLabel(label('average_total'), formatNumber(rate * per)),
  ];
  const texts = lines.map((text, index) => ({
    x: x + air,
    y: y + 13 + index * lineHeight('label'),
    text,
    style: index === 1 ? ('strong' as const) : ('label' as const),
    anchor: 'start' as const,
  }));
  const isRoom = texts.map(textBox).every((box) => box.x + box.width <= right);
  if (isRoom) return texts;
  const before = texts.map((text) => ({ ...text, x: x - air, anchor: 'end' as const }));
  return movedWithin(before, { left: 0, right });
}
