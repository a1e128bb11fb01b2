/** How many words of a paragraph are named in its link: enough to tell it from its neighbors. */
const wordsNamed = 6;

/**
 * The address of a paragraph, which has no id of its own: the heading over it, which stays, and its
 * first words as a text fragment, by which a browser finds it below the heading. Where the words have
 * changed since, the link still leads to the heading.
 * @param heading the id of the nearest heading above; none where it stands before all headings.
 * @param text the paragraph as it is shown.
 */
export function passageHash(heading: string | undefined, text: string): string {
  const words = text.trim().split(/\s+/).slice(0, wordsNamed).join(' ');
  const named = encodeURIComponent(words).replaceAll('-', '%2D');
  return `#${heading ?? ''}:~:text=${named}`;
}
