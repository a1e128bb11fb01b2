import { csvFormatRows } from 'd3';

/** What a cell of a table may hold; `null` is unknown and becomes an empty cell. */
export type CsvCell = number | string | boolean | readonly string[] | null;

/** Rows with the names of their columns as CSV (RFC 4180 but for its line ends: `\n`), ids joined by `;`. */
export function formatCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): string {
  const lines = rows.map((cells) => columns.map((name) => cellText(cells[name] ?? null)));
  return `${csvFormatRows([[...columns], ...lines])}\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? defuse(cell) : defuse(cell.join(';'));
}

/**
 * A spreadsheet takes a text that begins with one of these, or with its full-width form, for a formula
 * and runs it; an apostrophe before it makes it text. Numbers never come here: they stay numbers.
 */
function defuse(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
