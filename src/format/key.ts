const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The key of a claim's number as words: `high_threat` as "High threat", `by_february_5` as "By 5 February".
 * @param names names that keep their own letters, such as "DHS", by their small letters.
 */
export function formatKey(key: string, names: ReadonlyMap<string, string> = new Map()): string {
  const words = key.split('_').map((word) => names.get(word) ?? monthName(word));
  const text = words
    .join(' ')
    // A day goes before its month: "5 February", and a number beside it keeps its place.
    .replaceAll(/\b(\p{Lu}\p{Ll}+) (\d{1,2})(?!\d)/gu, (whole, month: string, day: string) =>
      isMonth(month) ? `${day} ${month}` : whole,
    );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isMonth(word: string): boolean {
  return months.includes(word.toLowerCase());
}

function monthName(word: string): string {
  return isMonth(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
