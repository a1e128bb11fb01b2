import type { Passage } from '../prose/passage.ts';
import type { Mention, MentionPlace, Reference } from './registry.ts';

/** The claim links of a section's text, by where they stand, in page order. */
export interface SectionTexts {
  readonly inShort: readonly Passage[];
  readonly now: readonly Passage[];
  readonly body: readonly Passage[];
}

export interface NumberedMentions {
  readonly references: readonly Reference[];
  readonly mentions: Readonly<Record<MentionPlace, readonly Mention[]>>;
}

/**
 * Numbers the claims of a section by first mention (in short, now, body) and gives every
 * mention its anchor: `ref-<claim>` for the first, `ref-<claim>-2` for the second and so on.
 */
export function numberMentions({ inShort, now, body }: SectionTexts): NumberedMentions {
  const places = { 'in-short': linksIn(inShort), now: linksIn(now), body: linksIn(body) };
  const anchors = new Map<string, string[]>();
  const claims = new Set([...places['in-short'], ...places.now, ...places.body].flat());
  // A claim may be called like a second mention of another ("visits", "visits-2").
  const taken = new Set([...claims].map((claim) => `ref-${claim}`));

  const anchorNext = (claim: string): string => {
    const given = anchors.get(claim) ?? [];
    let anchor = `ref-${claim}`;
    for (let count = given.length + 1; given.length > 0 && taken.has(anchor); count += 1) {
      anchor = `ref-${claim}-${count}`;
    }
    taken.add(anchor);
    anchors.set(claim, [...given, anchor]);
    return anchor;
  };
  const mention = (links: readonly (readonly string[])[]): Mention[] =>
    links.map((ids) => ({ claims: ids.map((id) => ({ id, anchor: anchorNext(id) })) }));

  const mentions = {
    'in-short': mention(places['in-short']),
    now: mention(places.now),
    body: mention(places.body),
  };
  const references = [...anchors].map(([claim, given], index) => ({
    claim,
    number: index + 1,
    anchors: given,
  }));
  return { references, mentions };
}

/** The ids of each claim link, in the order of the text. */
export function linksIn(passages: readonly Passage[]): (readonly string[])[] {
  return passages.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'claim' ? [run.ids] : [])),
  );
}
