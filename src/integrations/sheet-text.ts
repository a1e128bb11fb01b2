import { textWidth, wrapText, type TextWeight } from '../charts/text-width.ts';

/** Words in as few lines as they need, of nearly equal widths in px, so that no word stands alone. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  weight: TextWeight,
): string[] {
  const lines = wrapText(text, width, size, weight);
  const even = Math.max(textWidth(text, size, weight) / lines.length, 1);
  for (let tried = even; tried < width; tried += 8) {
    const set = wrapText(text, tried, size, weight);
    if (set.length === lines.length) return set;
  }
  return lines;
}

/** Text as it stands in markup. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
