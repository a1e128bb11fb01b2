import type { ScaleLinear } from 'd3';
import { formatNumber } from '../format/number.ts';
import type { Box } from './dimensions.ts';
import type { TextAnchor } from './text-mark.ts';

/** A tick of an axis: its place in px, the value there, and how its label is set. */
export interface Tick {
  readonly position: number;
  readonly value: number;
  readonly label: string;
  /** The outermost labels turn inward, so that the plot can use the whole width. */
  readonly anchor: TextAnchor;
}

/**
 * Round ticks of a horizontal axis: about `count` over the scale's domain, of which each
 * `every`-th is kept, so that a narrow drawing has the domain of the wide one.
 */
export function horizontalTicks(
  scale: ScaleLinear<number, number>,
  count: number,
  every: number,
): Tick[] {
  const [start = 0, end = 0] = scale.range();
  const kept = scale.ticks(count).filter((_, index) => index % every === 0);
  return kept.map((value) => {
    const position = Math.round(scale(value));
    return {
      position,
      value,
      label: formatNumber(value),
      anchor: position - start < 12 ? 'start' : end - position < 12 ? 'end' : 'middle',
    };
  });
}

/** A horizontal axis across a plot at `y`, with its ticks below it, as one path. */
export function axisPath(ticks: readonly Tick[], inner: Box, y: number): string {
  const marks = ticks.map(({ position }) => `M${position} ${y}v5`).join('');
  return `M${inner.x} ${y}h${inner.width}${marks}`;
}
