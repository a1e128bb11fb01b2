import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { standingIn, standingSize, type StandingMark } from '../standing-marks.ts';
import { textBlock } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';
import { unitSquares, type UnitSquares } from '../unit-squares.ts';

/** All journeys that are counted, as squares; those that are drawn filled. */
export interface UnitsMark {
  readonly squares: UnitSquares;
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

/** Sets the reference `all` beside what is drawn, and says what is missing; none without it. */
export function unitsMark(
  drawn: number,
  { references, labels, figure }: Pick<LayoutProps, 'references' | 'labels' | 'figure'>,
  place: { readonly x: number; readonly y: number; readonly width: number },
): UnitsMark | undefined {
  const { all } = references;
  if (all === undefined) return undefined;
  const label = (name: string): string => labelFor(labels, name, figure);
  const { x, width } = place;
  const indent = standingSize + 6;
  const standing = standingIn({ standing: label('all_standing') }, 'standing', figure);
  const title = textBlock(fillLabel(label('all'), formatNumber(all)), 'strong', {
    x: x + indent,
    y: place.y,
    width: width - indent,
  });
  const side = Math.floor(Math.min(16, width / all));
  const top = place.y + title.height + 6;
  const squares = unitSquares(all, drawn, { x, y: top, columns: all, side });
  let y = top + squares.area.height + 6;
  const texts: TextMark[] = [...title.texts];
  const counts = { drawn: formatNumber(drawn), missing: formatNumber(all - drawn) };
  for (const [name, count] of Object.entries(counts)) {
    const block = textBlock(fillLabel(label(name), count), 'label', { x, y, width });
    texts.push(...block.texts);
    y += block.height + 3;
  }
  return { squares, standings: [{ x, y: place.y + 3, standing }], texts, bottom: y };
}
