import { doBoxesOverlap, isInside, type Box } from './dimensions.ts';
import { textBox, type TextMark } from './text-mark.ts';

/** Pairs of texts that touch, with `gap` px of air asked for: what a test of a layout holds to be none. */
export function touchingTexts(texts: readonly TextMark[], gap = 1): string[] {
  const boxes = texts.map((mark) => ({ mark, box: textBox(mark) }));
  return boxes.flatMap(({ mark, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => doBoxesOverlap(box, other.box, gap))
      .map((other) => `"${mark.text}" and "${other.mark.text}"`),
  );
}

/** Texts and boxes that stand out of a drawing, by their words or place. */
export function outside(
  drawing: { readonly width: number; readonly height: number },
  texts: readonly TextMark[],
  boxes: readonly Box[],
): string[] {
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  return [
    ...texts.filter((mark) => !isInside(textBox(mark), whole)).map(({ text }) => text),
    ...boxes.filter((box) => !isInside(box, whole)).map((box) => JSON.stringify(box)),
  ];
}

/** Texts that a mark of the given boxes would cover. */
export function coveredTexts(texts: readonly TextMark[], boxes: readonly Box[], gap = 1): string[] {
  return texts
    .filter((mark) => boxes.some((box) => doBoxesOverlap(textBox(mark), box, gap)))
    .map(({ text }) => text);
}
