import type { Standing } from '../../schemas/claim.ts';
import { numberIn, rowError, textIn, type ChartRow, type Span } from '../chart.ts';
import { daysIn, daysOfSpan, type Days } from '../days.ts';
import type { Place } from '../map-paths.ts';
import { standingIn } from '../standing-marks.ts';

/** What a country did, on a day. */
export interface Deed {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly name: string;
  readonly days: Days;
  readonly standing: Standing;
  /** What of it is older than the period; undefined where that is not known or nothing. */
  readonly predates: string | undefined;
}

/** A day on which something arrived or was turned back. */
export interface Journey {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly days: Days;
}

/** A country with what was asked of it and what it did. */
export interface PlaceRow extends Place {
  /** Its place among the rows of the figure. */
  readonly row: number;
  readonly place: string;
  readonly group: string;
  readonly ask: string;
  /** Whether a text of it was published; undefined where there is nothing to publish. */
  readonly isPublished: boolean | undefined;
  readonly deeds: readonly Deed[];
  /** Days on which something arrived there. */
  readonly arrivals: readonly Journey[];
  /** Days on which something was turned back. */
  readonly refusals: readonly Journey[];
}

/**
 * Reads places (`place`, `group`, `ask`, `published`, `latitude`, `longitude`) and, among them, what they
 * did (`by`, `deed`, `date`, `standing`, `predates`), what arrived (`to`, `date`) and what they turned
 * back (`refused_by`, `date`). `to` and `refused_by` may say more after the place's name.
 * @throws with the figure's id where a role is missing, names a place that is not drawn, or a day
 * that is not in the period.
 */
export function readPlaces(rows: readonly ChartRow[], period: Span, figure: string): PlaceRow[] {
  const places = rows.filter(({ place }) => place !== undefined);
  const names = places.map((row) => textIn(row, 'place', figure));
  const ownerOf = (row: ChartRow, role: string): string => {
    const cell = textIn(row, role, figure);
    const owner = names.find((name) => cell === name || cell.startsWith(`${name} `));
    if (owner !== undefined) return owner;
    throw rowError(figure, row, role, `one of the places: ${names.join(', ')}`);
  };
  const daysOf = (place: string, role: string): Journey[] =>
    rows
      .filter((row) => row[role] !== undefined && ownerOf(row, role) === place)
      .map((row) => ({ row: rows.indexOf(row), days: dayIn(row, period, figure) }));
  return places.map((row) => {
    const place = textIn(row, 'place', figure);
    const published = row.published ?? null;
    if (published !== null && typeof published !== 'boolean') {
      throw rowError(figure, row, 'published', 'true, false, or empty');
    }
    return {
      row: rows.indexOf(row),
      place,
      group: textIn(row, 'group', figure),
      ask: textIn(row, 'ask', figure),
      isPublished: published ?? undefined,
      latitude: numberIn(row, 'latitude', figure),
      longitude: numberIn(row, 'longitude', figure),
      deeds: rows
        .filter((one) => one.by !== undefined && ownerOf(one, 'by') === place)
        .map((one) => ({ row: rows.indexOf(one), ...readDeed(one, period, figure) }))
        .sort((one, other) => one.days.start - other.days.start),
      arrivals: daysOf(place, 'to'),
      refusals: daysOf(place, 'refused_by'),
    };
  });
}

/** The day of a row. @throws where it is not in the period, which is all the time that is drawn. */
function dayIn(row: ChartRow, period: Span, figure: string): Days {
  const days = daysIn(row, 'date', figure);
  const drawn = daysOfSpan(period, figure);
  if (days.start >= drawn.start && days.end <= drawn.end) return days;
  throw rowError(figure, row, 'date', `a day from ${period.from} to ${period.to}`);
}

function readDeed(row: ChartRow, period: Span, figure: string): Omit<Deed, 'row'> {
  return {
    name: textIn(row, 'deed', figure),
    days: dayIn(row, period, figure),
    standing: standingIn(row, 'standing', figure),
    predates: (row.predates ?? null) === null ? undefined : textIn(row, 'predates', figure),
  };
}
