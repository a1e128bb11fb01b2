const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** Keeps a number with its unit or month on one line. */
const nbsp = '\u00a0';

/**
 * A date in words: `2025-02-20` as "20 February 2025", `2025-02` as "February 2025", `2025` as itself.
 * @throws where the text is none of these.
 */
export function formatDate(date: string): string {
  const { year, month, day } = readDate(date);
  if (month === undefined) return year;
  return day === undefined ? `${month}${nbsp}${year}` : `${day}${nbsp}${month} ${year}`;
}

/** A date without its year: "20 February". */
export function formatDayAndMonth(date: string): string {
  const { month, day } = readDate(date);
  return day === undefined ? (month ?? '') : `${day}${nbsp}${month ?? ''}`;
}

/**
 * A span of days, saying nothing twice: "20 to 27 January 2025",
 * "20 January to 8 February 2025", "26 December 2024 to 8 February 2025".
 */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const start = readDate(from);
  const end = readDate(to);
  if (start.year !== end.year) return `${formatDate(from)} to ${formatDate(to)}`;
  if (start.month !== end.month) return `${formatDayAndMonth(from)} to ${formatDate(to)}`;
  return `${start.day ?? ''} to ${formatDate(to)}`;
}

function readDate(date: string): { year: string; month?: string; day?: string } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match?.[1] === undefined) throw new Error(`"${date}" is no date; it should be YYYY-MM-DD`);
  const month = match[2] === undefined ? undefined : months[Number(match[2]) - 1];
  return {
    year: match[1],
    ...(month !== undefined && { month }),
    ...(match[3] !== undefined && { day: String(Number(match[3])) }),
  };
}
