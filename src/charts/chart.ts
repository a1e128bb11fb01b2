/** What a table's cell holds by the time it reaches a chart; `null` is unknown, never zero. */
export type ChartCell = number | string | boolean | readonly string[] | null;

/** A row in the roles of a chart kind (start, label, value, series ...), not in a table's columns. */
export type ChartRow = Readonly<Record<string, ChartCell>>;

/** The two drawings of a figure; the room around it decides which one is shown. */
export type DrawingSize = 'narrow' | 'wide';

/** A span of days, first and last counted: `2025-01-20` to `2025-02-20`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A strand of events, in the order and color in which the explainer tells of it. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  /** The name of its color: `strand-1` to `strand-5`, or `strand-other`. */
  readonly strand: string;
}

/** All that a chart is drawn from. Charts read nothing themselves. */
export interface ChartProps {
  /** The figure's id, for ids that must be unique on a page and for errors. */
  readonly figure: string;
  readonly size: DrawingSize;
  readonly rows: readonly ChartRow[];
  /** Named values drawn beside the rows. */
  readonly references: Readonly<Record<string, number>>;
  /** Words of the drawing, by role or by what a row's cell says. */
  readonly labels: Readonly<Record<string, string>>;
  /** The explainer's period, which charts of time set apart. */
  readonly period: Span;
  /** The strands of the timeline, for charts of its events. */
  readonly lanes?: readonly Lane[];
  /** The width of the wide drawing where a page gives it more room, in px of the viewBox. */
  readonly width?: number;
  /** The text alternative. */
  readonly description: string;
}

/** What a layout is made from: all but what only the page needs. */
export type LayoutProps = Omit<ChartProps, 'description'>;

/** A row that a chart cannot draw. */
export class RowError extends Error {
  readonly row: ChartRow;
  /** What is wrong and what it should be, for an editor who looks at the row itself. */
  readonly fault: { readonly role: string; readonly holds: string; readonly expected: string };

  constructor(figure: string, row: ChartRow, role: string, expected: string) {
    const holds = JSON.stringify(row[role] ?? null);
    super(
      `figure ${figure}: the role "${role}" holds ${holds}; it should be ${expected}. ` +
        `Look at "columns" in content/figures/${figure}.yaml and at the table's cells.`,
    );
    this.row = row;
    this.fault = { role, holds, expected };
  }
}

/** A row that a chart cannot draw: says which figure, which role and what to write. */
export function rowError(figure: string, row: ChartRow, role: string, expected: string): RowError {
  return new RowError(figure, row, role, expected);
}

/** No axis has room for more digits; what is counted in more is told in millions. */
const greatestNumber = 999_999_999;

/** The number in a row's role. @throws where it is none, or one that no axis has room for. */
export function numberIn(row: ChartRow, role: string, figure: string): number {
  const cell = row[role];
  if (typeof cell !== 'number' || !Number.isFinite(cell)) {
    throw rowError(figure, row, role, 'a number');
  }
  if (Math.abs(cell) <= greatestNumber) return cell;
  throw rowError(
    figure,
    row,
    role,
    'a number of at most nine digits; count in thousands or millions',
  );
}

/** The text in a row's role. @throws where it is none. */
export function textIn(row: ChartRow, role: string, figure: string): string {
  const cell = row[role];
  if (typeof cell === 'string' && cell !== '') return cell;
  throw rowError(figure, row, role, 'text');
}

/** A label of the figure. @throws where it is missing. */
export function labelFor(
  labels: Readonly<Record<string, string>>,
  name: string,
  figure: string,
): string {
  const label = labels[name];
  if (label !== undefined) return label;
  throw new Error(
    `figure ${figure}: the drawing needs a label "${name}"; add it to "labels" in content/figures/${figure}.yaml.`,
  );
}

/** A label with its slot filled: `about {} a day` and `248` make "about 248 a day". */
export function fillLabel(label: string, value: string): string {
  return label.replace('{}', value);
}
