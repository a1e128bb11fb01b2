import { doBoxesOverlap, isInside } from './dimensions.ts';
import { textBox, type TextMark } from './text-mark.ts';

/**
 * What is wrong with the texts of a drawing, for tests: those that touch another and those that
 * stand out of it, measured with the shipped font.
 */
export function textFaults(
  texts: readonly TextMark[],
  size: { readonly width: number; readonly height: number },
): string[] {
  const whole = { x: 0, y: 0, width: size.width, height: size.height };
  return texts.flatMap((one, index) => {
    const touching = texts
      .slice(index + 1)
      .filter((other) => doBoxesOverlap(textBox(one), textBox(other), 1))
      .map((other) => `"${one.text}" touches "${other.text}"`);
    const box = textBox(one);
    const isOut = !isInside(box, whole);
    return isOut ? [...touching, `"${one.text}" stands out of the drawing`] : touching;
  });
}
