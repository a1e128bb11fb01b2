import { spanDays } from '../../format/event-table.ts';
import { typeset } from '../../format/typeset.ts';
import { textIn, rowError, type ChartRow, type Lane, type LayoutProps } from '../chart.ts';
import { daysIn, daysOfSpan, type Days } from '../days.ts';

/** An event that can be drawn: its days, its lane, its words. */
export interface EventRow {
  /** Its place among the rows that the chart was given, from 0. */
  readonly row: number;
  readonly id: string;
  readonly days: Days;
  /** The place of its lane among the lanes, from 0. */
  readonly lane: number;
  /** What happened, in a line. */
  readonly what: string;
  /** The short words of a chief event, which stand in the drawing; the others have only their number. */
  readonly label: string | undefined;
  /**
   * Whether it is drawn as its days, from the first to the last, and not as a mark of its first: a
   * chief event of a week or more, such as a count, is no step of the day on which it begins.
   */
  readonly isSpan: boolean;
  /** Its place among all, in order of time, from 1. */
  readonly number: number;
}

/**
 * Reads rows in the roles `id`, `from`, `lane`, `what` and (optional) `to` and `label`, in order of time.
 * @throws with the figure's id where a row is in no lane, or not within the explainer's period.
 */
export function readRows(
  rows: readonly ChartRow[],
  { lanes = [], period, figure }: Pick<LayoutProps, 'lanes' | 'period' | 'figure'>,
): EventRow[] {
  const axis = daysOfSpan(period, figure);
  return rows
    .map((row, index) => {
      const first = daysIn(row, 'from', figure);
      const last = (row.to ?? null) === null ? first : daysIn(row, 'to', figure);
      const days = { start: first.start, end: last.end };
      if (days.start < axis.start || days.start >= axis.end) {
        throw rowError(figure, row, 'from', 'a day of the explainer’s period');
      }
      if (days.end > axis.end || days.end <= days.start) {
        throw rowError(figure, row, 'to', 'a day from its first to the period’s last');
      }
      const label =
        (row.label ?? null) === null ? undefined : typeset(textIn(row, 'label', figure));
      return {
        row: index,
        id: textIn(row, 'id', figure),
        days,
        lane: laneIn(row, lanes, figure),
        what: typeset(textIn(row, 'what', figure)),
        label,
        isSpan: label !== undefined && days.end - days.start >= spanDays,
      };
    })
    .sort((a, b) => a.days.start - b.days.start)
    .map((row, index) => ({ ...row, number: index + 1 }));
}

function laneIn(row: ChartRow, lanes: readonly Lane[], figure: string): number {
  const lane = lanes.findIndex(({ id }) => id === row.lane);
  if (lane >= 0) return lane;
  throw rowError(figure, row, 'lane', `one of ${lanes.map(({ id }) => id).join(', ')}`);
}
