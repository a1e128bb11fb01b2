import { csvParseRows } from 'd3';
import type { Report, Spot } from './report.ts';

/** A CSV file with its header taken apart. */
export interface CsvText {
  readonly file: string;
  readonly text: string;
  readonly header: readonly string[];
  /** The lines after the header; each as long as the header. */
  readonly rows: readonly CsvRow[];
  /** Whether lines were left out, being longer or shorter than the header. */
  readonly isPartial: boolean;
}

export interface CsvRow {
  /** Its place among all rows of the file, the header being 0. */
  readonly index: number;
  readonly cells: readonly string[];
}

/** Reads CSV (commas, double quotation marks). Reports rows that are longer or shorter than the header. */
export function readCsv(file: string, text: string, id: string, report: Report): CsvText {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const csv = { file, text, header: header.map((name) => name.trim()) };
  const even = rows
    .map((cells, index) => ({ index: index + 1, cells }))
    .filter(({ index, cells }) => {
      if (cells.length === header.length) return true;
      const isEmpty = cells.length === 1 && cells[0] === '';
      report.add(
        cellSpot(csv, index, 0),
        id,
        isEmpty
          ? 'this line is empty'
          : `this line has ${cells.length} cells, the first line ${header.length}`,
        isEmpty
          ? 'remove it'
          : 'give every column a cell, empty where nothing is known, and put quotation marks around a cell with a comma',
      );
      return false;
    });
  return { ...csv, rows: even, isPartial: even.length < rows.length };
}

/** Where a cell stands. A quoted cell may hold line breaks, so that rows are not lines. */
export function cellSpot(
  { file, text }: Pick<CsvText, 'file' | 'text'>,
  row: number,
  column: number,
): Spot {
  const { offset, line, lineStart } = rowStart(text, row);
  let position = offset;
  let isQuoted = false;
  let cell = 0;
  let lineNow = line;
  let lineStartNow = lineStart;
  while (position < text.length && cell < column) {
    const sign = text[position];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ',' && !isQuoted) cell += 1;
    else if (sign === '\n') {
      lineNow += 1;
      lineStartNow = position + 1;
    }
    position += 1;
  }
  return { file, line: lineNow, column: position - lineStartNow + 1 };
}

interface RowStart {
  readonly offset: number;
  readonly line: number;
  readonly lineStart: number;
}
/** Row starts of the file asked for last: many faults of one file need a single pass over it. */
let lastScanned: { readonly text: string; readonly starts: readonly RowStart[] } | undefined;

function rowStart(text: string, row: number): RowStart {
  if (lastScanned?.text !== text) lastScanned = { text, starts: scanRows(text) };
  return lastScanned.starts[row] ?? { offset: 0, line: 1, lineStart: 0 };
}

function scanRows(text: string): RowStart[] {
  const starts: RowStart[] = [{ offset: 0, line: 1, lineStart: 0 }];
  let isQuoted = false;
  let line = 1;
  for (let position = 0; position < text.length; position += 1) {
    if (text[position] === '"') isQuoted = !isQuoted;
    if (text[position] !== '\n') continue;
    line += 1;
    if (!isQuoted) starts.push({ offset: position + 1, line, lineStart: position + 1 });
  }
  return starts;
}
