import type { Drawing } from './datum.ts';
import { isInside } from './dimensions.ts';
import { textBox, textStyles, type TextMark } from './text-mark.ts';

/**
 * What is wrong with a finished drawing, whatever chart it is of: a coordinate that is no number, a datum
 * or a text that stands out of it. A drawing without faults has an empty list.
 */
export function drawingFaults(drawing: Drawing): string[] {
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const faults = new Set<string>();
  const look = (value: unknown, where: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      faults.add(`${where} is ${String(value)}, which is no place`);
    } else if (
      typeof value === 'string' &&
      /^M[-\dNI].*(NaN|Infinity)|^M(NaN|-?Infinity)/.test(value)
    ) {
      faults.add(`${where} holds a place that is none`);
    } else if (isTextMark(value) && !isInside(textBox(value), whole)) {
      faults.add(`the words "${value.text}" stand out of the drawing`);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      look(part, Array.isArray(value) ? where : name);
    }
  };
  look(drawing, 'the drawing');
  for (const { row, box } of drawing.data) {
    if (!isInside(box, whole)) faults.add(`the mark of row ${row + 1} stands out of the drawing`);
  }
  return [...faults];
}

function isTextMark(value: unknown): value is TextMark {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, text, style } = value as Partial<TextMark>;
  return (
    typeof x === 'number' &&
    typeof y === 'number' &&
    typeof text === 'string' &&
    style !== undefined &&
    style in textStyles
  );
}
