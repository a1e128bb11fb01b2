import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { standingIn, standingSize, type StandingMark } from '../standing-marks.ts';
import { textBlock } from '../text-block.ts';
import { lineHeight, type TextMark } from '../text-mark.ts';
import { unitSquares, type UnitSquares } from '../unit-squares.ts';

/** A number beside a far greater one, as squares of one scale. */
export interface ScaleMark {
  readonly squares: UnitSquares;
  readonly texts: readonly TextMark[];
  readonly standings: readonly StandingMark[];
  /** Where it ends, in px. */
  readonly bottom: number;
}

/**
 * Lays out the references `part` and `whole` as squares, each with its words and the mark of its
 * standing (labels `part_standing` and `whole_standing`). None where there are no such references.
 */
export function scaleMark(
  { references, labels, figure }: Pick<LayoutProps, 'references' | 'labels' | 'figure'>,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly columns: number;
    readonly side: number;
  },
): ScaleMark | undefined {
  const { part, whole } = references;
  if (part === undefined || whole === undefined) return undefined;
  const label = (name: string): string => labelFor(labels, name, figure);
  const { x, width } = place;
  const title = textBlock(label('scale_title'), 'strong', { x, y: place.y + 2, width });
  const top = place.y + 2 + title.height + 8;
  const squares = unitSquares(whole, part, { ...place, y: top });
  const texts: TextMark[] = [...title.texts];
  const standings: StandingMark[] = [];
  let y = top + squares.area.height + 10;
  const indent = standingSize + 7;
  for (const [name, value] of Object.entries({ part, whole })) {
    const standing = standingIn({ standing: label(`${name}_standing`) }, 'standing', figure);
    standings.push({ x, y: y + 5, standing });
    const number: TextMark = {
      x: x + indent,
      y: y + 15,
      text: formatNumber(value),
      style: 'number',
      anchor: 'start',
    };
    const words = textBlock(label(name), 'label', {
      x: x + indent,
      y: y + 21,
      width: width - indent,
    });
    texts.push(number, ...words.texts);
    y += 21 + words.height + 8;
  }
  const each = fillLabel(label('each_square'), formatNumber(squares.each));
  const note = textBlock(each, 'tick', { x, y, width });
  texts.push(...note.texts);
  return { squares, texts, standings, bottom: y + Math.max(note.height, lineHeight('tick')) };
}
