import { max } from 'd3';
import { labelFor, type LayoutProps } from '../chart.ts';
import type { Drawing } from '../datum.ts';
import type { Box } from '../dimensions.ts';
import { exactnessKey, type PointMark } from '../exactness.ts';
import { hatchPath } from '../hatch.ts';
import { flowKey } from '../key-flow.ts';
import { panelsIn } from '../panels.ts';
import { standingKey, type StandingMark } from '../standing-marks.ts';
import type { TextMark } from '../text-mark.ts';
import { gutterFor } from '../time-frame.ts';
import { ringRadius, type CountMark, type RangeMark } from './counts-by-date-marks.ts';
import { gridLines, layoutPanel, type PanelMark } from './counts-by-date-panel.ts';
import { readRows, type CountRow } from './counts-by-date-rows.ts';

/** What the marks mean. */
export interface KeyMarks {
  readonly counts: readonly CountMark[];
  readonly ranges: readonly RangeMark[];
  readonly points: readonly PointMark[];
  readonly standings: readonly StandingMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

/** The whole drawing in px of its viewBox. */
export interface CountsByDateLayout extends Drawing {
  readonly panels: readonly PanelMark[];
  readonly key: KeyMarks;
}

/** Rooms of the panels, in their order; `height` is that of the plot alone. */
const sizes = {
  // Drawn for the narrowest phone, so that no words get too small there.
  narrow: {
    width: 320,
    rooms: [
      { x: 0, width: 320, height: 290, endRoom: 0 },
      { x: 0, width: 320, height: 210, endRoom: 0 },
    ],
  },
  wide: {
    width: 720,
    rooms: [
      // Counts of its last day have their words beside them.
      { x: 0, width: 464, height: 320, endRoom: 112 },
      { x: 478, width: 242, height: 320, endRoom: 0 },
    ],
  },
} as const;
const [leastGutter, gutterWithoutValues] = [46, 4];
const panelGap = 30;

/**
 * Lays out single counts by their day as marks that no line joins: two series, of which the second
 * (the one of the label `wider`) holds the first in it, ranges where accounts differ, and what was
 * added beneath the axis. Panels as `panelsIn` reads them, all on one scale.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutCountsByDate(props: LayoutProps): CountsByDateLayout {
  const { figure, size, labels } = props;
  const rows = readRows(props.rows, figure);
  const { width, rooms } = sizes[size];
  const highest = max(rows, ({ count }) => count ?? 0) ?? 0;
  const gutter = gutterFor({ highest, lines: gridLines }, leastGutter);
  const wider = labelFor(labels, 'wider', figure);
  const panels: PanelMark[] = [];
  let [bottom, y] = [0, 0];
  for (const [index, panel] of panelsIn(labels, figure).entries()) {
    const room = rooms[index] ?? rooms[rooms.length - 1] ?? rooms[0];
    const isBeside = room.x > 0;
    if (!isBeside && index > 0) y = bottom + panelGap;
    panels.push(
      layoutPanel({
        panel,
        rows,
        room: { ...room, y },
        endRoom: room.endRoom,
        gutter: isBeside ? gutterWithoutValues : gutter,
        hasValues: !isBeside,
        highest,
        wider,
        props,
      }),
    );
    bottom = Math.max(bottom, panels.at(-1)?.bottom ?? 0);
  }
  const key = keyMarks(rows, { x: 0, y: bottom + 22, width }, props);
  const data = panels.flatMap((panel) => panel.data);
  return { width, height: key.bottom, panels, key, data };
}

function keyMarks(
  rows: readonly CountRow[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  { figure, labels }: LayoutProps,
): KeyMarks {
  const words = ['key_inner', 'key_wider', 'key_range'].map((name) =>
    labelFor(labels, name, figure),
  );
  const { places, height } = flowKey(words, place, 2 * ringRadius);
  const [own, ringed, range] = places.map(({ x, y }) => ({ x: x + ringRadius, y }));
  const box: Box = { x: (range?.x ?? 0) - 6, y: (range?.y ?? 0) - 7, width: 12, height: 14 };
  const counted = rows.filter(({ count }) => count !== undefined);
  const single = counted.filter(({ low }) => low === undefined);
  let y = place.y + height + 4;
  const exactness = exactnessKey(
    single.map(({ bound }) => bound.exactness),
    { ...place, x: place.x + 4, y },
    labels,
    figure,
  );
  y += exactness.height + 4;
  const used = counted.map(({ standing }) => standing);
  const standings = standingKey(used, { ...place, x: place.x + 5, y }, labels, figure);
  return {
    counts: [
      { x: 0, y: 0, ...own, exactness: 'exact', isRinged: false },
      { x: 0, y: 0, ...ringed, exactness: 'exact', isRinged: true },
    ],
    ranges: [{ box, hatch: hatchPath(box, 4) }],
    points: exactness.marks,
    standings: standings.marks,
    texts: [...places.map(({ text }) => text), ...exactness.texts, ...standings.texts],
    bottom: y + standings.height,
  };
}
