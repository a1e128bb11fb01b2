import { max } from 'd3';
import { labelFor, rowError, type LayoutProps } from '../chart.ts';
import type { Drawing } from '../datum.ts';
import { holds, panelsIn } from '../panels.ts';
import { keyMark, type KeyMark } from './stacked-steps-key.ts';
import { layoutPanel, type PanelMark } from './stacked-steps-panel.ts';
import { readRows } from './stacked-steps-rows.ts';

/** The whole drawing in px of its viewBox. */
export interface StackedStepsLayout extends Drawing {
  readonly panels: readonly PanelMark[];
  readonly key: KeyMark;
}

const sizes = {
  // Drawn for the narrowest phone, so that no words get too small there.
  narrow: { width: 320, plot: 190, columns: 1 },
  wide: { width: 720, plot: 240, columns: 2 },
} as const;
const [rowGap, columnGap, keyGap] = [26, 26, 14];

/**
 * Lays out counts at uneven dates as steps, stacked by part, in panels of their own days and
 * scale; see `panelsIn`. What comes after the period is set apart. A count whose parts are not
 * known is a column that nothing joins to the next.
 * @throws with the figure's id where a row or label does not serve.
 */
export function layoutStackedSteps(props: LayoutProps): StackedStepsLayout {
  const { figure, size, labels } = props;
  const rows = readRows(props.rows, figure);
  const panels = panelsIn(labels, figure);
  for (const { at, row: index } of rows) {
    if (panels.some(({ days }) => holds(days, at))) continue;
    const row = props.rows[index] ?? {};
    throw rowError(figure, row, 'at', 'a day that a panel of "labels" holds');
  }
  const { width, plot, columns } = sizes[size];
  const panelWidth = Math.floor((width - columnGap * (columns - 1)) / columns);
  const drawn: PanelMark[] = [];
  let top = 0;
  for (const [index, panel] of panels.entries()) {
    const column = index % columns;
    if (index > 0 && column === 0) top = bottomOf(drawn) + rowGap;
    const room = { x: column * (panelWidth + columnGap), y: top, width: panelWidth, height: plot };
    drawn.push(layoutPanel({ panel, panels, rows, room, props }));
  }
  const used = {
    hasColumns: drawn.some((one) => one.columns.length > 0),
    hasPeriodEnd: drawn.some(({ periodEnd }) => periodEnd !== ''),
  };
  const label = (name: string): string => labelFor(labels, name, figure);
  const key = keyMark(used, { x: 0, y: bottomOf(drawn) + keyGap, width }, label);
  const data = drawn.flatMap((panel) => panel.data);
  return { width, height: key.bottom, panels: drawn, key, data };
}

function bottomOf(panels: readonly PanelMark[]): number {
  return max(panels, ({ bottom }) => bottom) ?? 0;
}
