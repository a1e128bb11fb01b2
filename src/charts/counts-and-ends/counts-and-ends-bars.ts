import { insetBox, type Box } from '../dimensions.ts';
import { hatchPath } from '../hatch.ts';
import type { Frame } from './counts-and-ends-frame.ts';
import type { BarMark, Fill } from './counts-and-ends-marks.ts';
import type { Entry } from './counts-and-ends-rows.ts';
import type { EntryWords } from './counts-and-ends-words.ts';

/** The bar of an entry, and behind it that of an estimate that is more. */
export function barsOf(
  { value, estimate, basis }: Entry,
  place: { readonly top: number; readonly height: number },
  { count }: Frame,
  words: EntryWords,
  isQuiet: boolean,
): BarMark[] {
  const bar = (people: number, fill: Fill): BarMark => {
    const start = count(0);
    // What is too small to be seen is a hairline: the number stands beside it.
    const width = Math.max(1, Math.round(count(people) - start));
    const box: Box = { x: start, y: place.top, width, height: place.height };
    const inside = fill === 'solid' ? box : insetBox(box, 1);
    const isFilled = fill === 'solid' || inside.width < 1;
    return {
      fill: isFilled ? 'solid' : fill,
      box: isFilled ? box : inside,
      hatch: fill === 'hatched' && !isFilled ? hatchPath(inside, 5) : undefined,
      isQuiet,
    };
  };
  const counted = bar(value, words.fillOf(basis));
  const isMore = estimate !== undefined && estimate > value;
  return isMore ? [bar(estimate, 'outline'), counted] : [counted];
}
