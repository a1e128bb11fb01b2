import './chart.css';
import './chart-marks.css';
import './chart-events.css';
import type { ChartProps } from './chart.ts';
import CountsAndEnds from './counts-and-ends/CountsAndEnds.astro';
import CountsAndLevels from './counts-and-levels/CountsAndLevels.astro';
import CountsByDate from './counts-by-date/CountsByDate.astro';
import DotsByDayAndPlace from './dots-by-day-and-place/DotsByDayAndPlace.astro';
import LanesByDay from './lanes-by-day/LanesByDay.astro';
import PlaceRows from './place-rows/PlaceRows.astro';
import Routes from './routes/Routes.astro';
import StackedBars from './stacked-bars/StackedBars.astro';
import StackedSteps from './stacked-steps/StackedSteps.astro';
import StepsByPart from './steps-by-part/StepsByPart.astro';
import TimeLine from './time-line/TimeLine.astro';

/** What draws a chart: a component that takes `ChartProps` and nothing else. */
type Chart = (props: ChartProps) => unknown;

/** Every chart kind by its name in a figure's `chart`; a kind is a folder beside this file. */
const charts: Readonly<Record<string, unknown>> = {
  'counts-and-ends': CountsAndEnds,
  'counts-and-levels': CountsAndLevels,
  'counts-by-date': CountsByDate,
  'dots-by-day-and-place': DotsByDayAndPlace,
  'lanes-by-day': LanesByDay,
  'place-rows': PlaceRows,
  routes: Routes,
  'stacked-bars': StackedBars,
  'stacked-steps': StackedSteps,
  'steps-by-part': StepsByPart,
  'time-line': TimeLine,
};

/** @throws where no chart has the kind, naming those that there are. */
export function chartOfKind(kind: string): Chart {
  const chart = charts[kind];
  // The linter's types do not know .astro files; `astro check` holds their props.
  if (chart !== undefined) return chart as Chart;
  throw new Error(`There is no chart "${kind}"; src/charts has ${Object.keys(charts).join(', ')}`);
}
