import type { LayoutProps } from './chart.ts';
import { layoutCountsAndEnds } from './counts-and-ends/counts-and-ends-layout.ts';
import { layoutCountsAndLevels } from './counts-and-levels/counts-and-levels-layout.ts';
import { layoutCountsByDate } from './counts-by-date/counts-by-date-layout.ts';
import type { Drawing } from './datum.ts';
import { layoutDotsByDayAndPlace } from './dots-by-day-and-place/dots-by-day-and-place-layout.ts';
import { layoutLanesByDay } from './lanes-by-day/lanes-by-day-layout.ts';
import { layoutPlaceRows } from './place-rows/place-rows-layout.ts';
import { layoutRoutes } from './routes/routes-layout.ts';
import { layoutStackedBars } from './stacked-bars/stacked-bars-layout.ts';
import { layoutStackedSteps } from './stacked-steps/stacked-steps-layout.ts';
import { layoutStepsByPart } from './steps-by-part/steps-by-part-layout.ts';
import { layoutTimeLine } from './time-line/time-line-layout.ts';

/** Places the marks of a chart; says the drawing's size and where each row is seen. */
type Layout = (props: LayoutProps) => Drawing;

/** The layout of every chart kind, by the same names as the charts in `index.ts`. */
const layouts: Readonly<Record<string, Layout>> = {
  'counts-and-ends': layoutCountsAndEnds,
  'counts-and-levels': layoutCountsAndLevels,
  'counts-by-date': layoutCountsByDate,
  'dots-by-day-and-place': layoutDotsByDayAndPlace,
  'lanes-by-day': layoutLanesByDay,
  'place-rows': layoutPlaceRows,
  routes: layoutRoutes,
  'stacked-bars': layoutStackedBars,
  'stacked-steps': layoutStackedSteps,
  'steps-by-part': layoutStepsByPart,
  'time-line': layoutTimeLine,
};

/** @throws where no chart has the kind, naming those that there are. */
export function layoutOfKind(kind: string): Layout {
  const layout = layouts[kind];
  if (layout !== undefined) return layout;
  throw new Error(`There is no chart "${kind}"; src/charts has ${Object.keys(layouts).join(', ')}`);
}
