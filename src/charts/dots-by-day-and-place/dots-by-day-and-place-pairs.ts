import { max, scaleLinear } from 'd3';
import { formatNumber } from '../../format/number.ts';
import { fillLabel, labelFor, type LayoutProps } from '../chart.ts';
import { insetBox, type Box } from '../dimensions.ts';
import { standingIn, standingSize, type StandingMark } from '../standing-marks.ts';
import { textBlock } from '../text-block.ts';
import type { TextMark } from '../text-mark.ts';

/** A bar of a pair: the first is filled, the second an outline. */
export interface PairBar {
  readonly series: 1 | 2;
  readonly box: Box;
}

/** Pairs of numbers as bars on one scale from zero. */
export interface PairsMark {
  readonly bars: readonly PairBar[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

const barHeight = 13;

/**
 * Lays out the references `pair_1_first`, `pair_1_second`, `pair_2_first` and so on, each with its
 * words; the label `pair_<n>` heads a pair, and `pair_<n>_note` says how far it can be compared.
 */
export function pairsMark(
  { references, labels, figure }: Pick<LayoutProps, 'references' | 'labels' | 'figure'>,
  place: { readonly x: number; readonly y: number; readonly width: number },
): PairsMark {
  const label = (name: string): string => labelFor(labels, name, figure);
  const names = Object.keys(references).filter((name) => /^pair_\d+_(first|second)$/.test(name));
  const pairs = [...new Set(names.map((name) => name.replace(/_[a-z]+$/, '')))];
  const bars: PairBar[] = [];
  const standings: StandingMark[] = [];
  const texts: TextMark[] = [];
  if (pairs.length === 0) return { bars, standings, texts, bottom: place.y };
  const { x, width } = place;
  const scale = scaleLinear()
    .domain([0, max(names, (name) => references[name]) ?? 0])
    .range([0, width]);
  const indent = standingSize + 6;
  let { y } = place;
  const write = (text: string, style: 'strong' | 'label' | 'tick', left = 0): void => {
    const block = textBlock(text, style, { x: x + left, y, width: width - left });
    texts.push(...block.texts);
    y += block.height;
  };
  write(label('pairs'), 'strong');
  for (const pair of pairs) {
    y += 8;
    const standing = standingIn({ standing: label(`${pair}_standing`) }, 'standing', figure);
    standings.push({ x, y: y + 3, standing });
    write(label(pair), 'label', indent);
    for (const [index, end] of (['first', 'second'] as const).entries()) {
      const value = references[`${pair}_${end}`];
      if (value === undefined) continue;
      y += 4;
      write(fillLabel(label(`${pair}_${end}`), formatNumber(value)), 'tick');
      const box = { x, y: y + 1, width: Math.round(scale(value)), height: barHeight };
      const series = index === 0 ? 1 : 2;
      bars.push({ series, box: series === 1 ? box : insetBox(box, 0.75) });
      y += barHeight + 2;
    }
    const note = labels[`${pair}_note`];
    if (note !== undefined) {
      y += 3;
      write(note, 'tick');
    }
  }
  return { bars, standings, texts, bottom: y };
}
