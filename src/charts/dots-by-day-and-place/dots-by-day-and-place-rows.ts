import { numberIn, rowError, textIn, type ChartRow } from '../chart.ts';
import { daysIn, type Days } from '../days.ts';
import { boundIn, type Exactness } from '../exactness.ts';

/** A journey to a place, or to one and on to another. */
export interface JourneyRow {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly days: Days;
  readonly place: string;
  /** Where it went on to; none where it made one stop. */
  readonly onward: string | undefined;
  /** How many were aboard; `undefined` is not known. */
  readonly amount: number | undefined;
  readonly exactness: Exactness;
  /** Whether it was refused and turned back. */
  readonly isTurnedBack: boolean;
}

/**
 * Reads rows in the roles `at`, `place`, `amount`, `bound` and (optional) `onward` and `turned_back`.
 * @throws with the figure's id where a row cannot be drawn, or lies on none of the axis's days.
 */
export function readRows(rows: readonly ChartRow[], axis: Days, figure: string): JourneyRow[] {
  return rows.map((row, index) => {
    const days = daysIn(row, 'at', figure);
    if (days.start < axis.start || days.end > axis.end) {
      throw rowError(figure, row, 'at', 'a day of the explainer’s period');
    }
    const turned = row.turned_back ?? false;
    if (typeof turned !== 'boolean') {
      throw rowError(figure, row, 'turned_back', 'true or false');
    }
    const amount = (row.amount ?? null) === null ? undefined : numberIn(row, 'amount', figure);
    if (amount !== undefined && amount <= 0) {
      throw rowError(figure, row, 'amount', 'more than zero, or empty');
    }
    return {
      row: index,
      days,
      place: textIn(row, 'place', figure),
      onward: (row.onward ?? null) === null ? undefined : textIn(row, 'onward', figure),
      amount,
      exactness: boundIn(row, 'bound', figure).exactness,
      isTurnedBack: turned,
    };
  });
}

/** The places in the order of their first journeys; those that only end one stand after them. */
export function placesOf(rows: readonly JourneyRow[]): string[] {
  const first = rows.map(({ place }) => place);
  const onward = rows.flatMap(({ onward: place }) => (place === undefined ? [] : [place]));
  return [...new Set([...first, ...onward])];
}
