import type { LayoutProps } from '../chart.ts';
import type { LanesByDayLayout } from './lanes-by-day-marks.ts';
import { layoutNarrow } from './lanes-by-day-narrow.ts';
import { layoutWide } from './lanes-by-day-wide.ts';

/**
 * Lays out events by day in lanes: with room, lanes are rows and time runs to the right; on a phone
 * lanes are columns and days stand below each other. Chief events (those with a label) are told
 * beside their marks; the others are numbered, for a list of the page.
 * @throws with the figure's id where a row is in no lane or outside the period
 */
export function layoutLanesByDay(props: LayoutProps): LanesByDayLayout {
  return props.size === 'wide' ? layoutWide(props) : layoutNarrow(props);
}
