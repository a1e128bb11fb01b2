import type { Heading, Passage } from '../prose/passage.ts';
import type { Mention, SectionPassage } from './registry.ts';

/**
 * The paragraphs, items and rows of a section's text, each with the heading that it stands under
 * (undefined before the first) and the anchor of its first claim link, by which it can be linked to.
 * @param headings of the text, in order.
 * @param mentions the claim links of these passages, in order.
 */
export function placePassages(
  passages: readonly Passage[],
  headings: readonly Heading[],
  mentions: readonly Mention[],
): SectionPassage[] {
  const placed: SectionPassage[] = [];
  let heading: string | undefined;
  let headingCount = 0;
  let linkCount = 0;
  for (const { kind, runs } of passages) {
    const first = mentions[linkCount];
    const links = runs.filter((run) => run.kind === 'claim').length;
    linkCount += links;
    if (kind === 'heading') {
      heading = headings[headingCount]?.id;
      headingCount += 1;
      continue;
    }
    const words = runs.map(({ text }) => text).join('');
    placed.push({ heading, words, anchor: links > 0 ? first?.claims[0]?.anchor : undefined });
  }
  return placed;
}
