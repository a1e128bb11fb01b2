import type { DrawingSize } from '~/charts/chart.ts';
import { layoutOfKind } from '~/charts/layouts.ts';
import { typeset } from '~/format/typeset.ts';
import type { Figure, Registry } from '~/registry/registry.ts';
import { cellText, unitBeside } from '../cell-text.ts';
import { words } from '../ledger.ts';
import { chartProps } from '~/registry/chart-props.ts';
import { drawnRows, type DrawnRow } from '~/registry/chart-rows.ts';

/** A drawing's width in px of its viewBox, and where its rows are seen there: row, x, y, width, height. */
export interface MarksOfDrawing {
  readonly width: number;
  readonly marks: readonly (readonly number[])[];
}

/** What a script needs to show the row behind a mark. */
export interface RowMarks extends Readonly<Record<DrawingSize, MarksOfDrawing>> {
  /** For each row the heading and the words of its cells. */
  readonly rows: readonly (readonly (readonly [string, string])[])[];
}

/** Roles that only place a mark: their numbers tell a reader nothing. */
const placingRoles = new Set(['latitude', 'longitude']);

/** The rows of a figure in words, and where each is seen in its two drawings. */
export function rowMarks(figure: Figure, registry: Registry): RowMarks {
  const props = chartProps(figure, registry);
  const marksIn = (size: DrawingSize): MarksOfDrawing => {
    const { width, data } = layoutOfKind(figure.chart)({ ...props, size });
    const marks = data.map(({ row, box }) =>
      [row, box.x, box.y, box.width, box.height].map((number) => Math.round(number)),
    );
    return { width, marks };
  };
  return {
    rows: drawnRows(figure, registry.tables).map(rowWords),
    narrow: marksIn('narrow'),
    wide: marksIn('wide'),
  };
}

/** What tells the row from others, then what is drawn of it, in the order of the table. */
function rowWords({ table, columns, row }: DrawnRow): (readonly [string, string])[] {
  const drawn = Object.entries(columns).flatMap(([role, name]) =>
    placingRoles.has(role) ? [] : [name],
  );
  const isCounted = drawn.some((name) => typeof row.cells[name] === 'number');
  const shown = new Set([...table.key, ...drawn]);
  return table.columns.flatMap((column) => {
    const cell = row.cells[column.name] ?? null;
    if (!shown.has(column.name) || Array.isArray(cell)) return [];
    // What is empty mostly does not apply; a row without any number says that none is known.
    if (cell === null && (column.type !== 'number' || isCounted)) return [];
    const unit = unitBeside(column);
    const title = typeset(column.title);
    return [
      [
        unit === undefined ? title : `${title} (${unit})`,
        cell === null ? words.table.unknown : cellText(cell as string | number | boolean, column),
      ] as const,
    ];
  });
}
