import { labelFor, type LayoutProps } from '../chart.ts';
import { boxAround } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { pointRadius } from '../exactness.ts';
import { textBox } from '../text-mark.ts';
import { countWords } from './counts-and-levels-count-words.ts';
import { freeOf, thickened } from './counts-and-levels-free.ts';
import { endWords, levelWords, type PlacedBlock } from './counts-and-levels-level-words.ts';
import { crossRadius, type CountMark, type LevelMark } from './counts-and-levels-marks.ts';
import type { Plot, Point } from './counts-and-levels-plot.ts';

/** All that stands on a plot and wants words, or room that words must leave. */
export interface WordsWanted {
  readonly counts: readonly CountMark[];
  readonly gaps: readonly Point[];
  readonly levels: readonly LevelMark[];
  /** The line after the last count. */
  readonly end: Box | undefined;
  readonly plot: Plot;
  readonly width: number;
  readonly props: LayoutProps;
}

/** Places the words of counts, then of levels, then of the counts' end, each free of those before. */
export function placeAllWords(wanted: WordsWanted): PlacedBlock {
  const { counts, gaps, levels, end, plot, width, props } = wanted;
  const { inner } = plot;
  const room = { x: inner.x + 1, y: 0, width: width - inner.x - 1, height: inner.y + inner.height };
  const isRange = ({ kind }: LevelMark): boolean => kind === 'range';
  const ranges = levels.filter(isRange).map(({ box }) => box);
  const lines = levels.filter((level) => !isRange(level)).map(({ box }) => box);
  const taken = [
    ...plot.texts.map(textBox),
    ...[...lines, ...(end ? [end] : [])].map(thickened),
    ...gaps.map(({ x, y }) => boxAround(x, y, crossRadius)),
  ];
  // Lying, the number of a row has no place but beside its mark, within a range too.
  const numbers = countWords(
    counts,
    plot.isUpright ? [...taken, ...ranges] : taken,
    plot,
    props,
    room,
  );
  taken.push(...counts.map(({ x, y }) => boxAround(x, y, pointRadius)), ...numbers.map(textBox));
  const blocks = levels.map((level): PlacedBlock => {
    const isWithin = isRange(level) && plot.isUpright;
    const isFree = freeOf(isWithin ? taken : [...taken, ...ranges], room);
    const block = levelWords(level, { isFree, room }, plot, props);
    taken.push(...block.texts.map(textBox));
    return block;
  });
  const isFree = freeOf([...taken, ...ranges], room);
  const label = end ? labelFor(props.labels, 'end', props.figure) : '';
  return {
    texts: [
      ...numbers,
      ...blocks.flatMap(({ texts }) => texts),
      ...(end ? endWords(end, { isFree, room }, plot, label) : []),
    ],
    standings: blocks.flatMap(({ standings }) => standings),
  };
}
