import type { Registry, Section, Source } from '~/registry/registry.ts';

/** What is counted of a section: words, and how much of its ledger its own text cites. */
export interface SectionFacts {
  readonly section: Section;
  readonly words: number;
  readonly sinceThen: number;
  readonly claims: number;
  readonly cited: number;
}

/** Counts each section. A claim counts as cited where the section that it belongs to cites it. */
export function sectionFacts({
  sections,
  claims,
}: Pick<Registry, 'sections' | 'claims'>): SectionFacts[] {
  const counts = new Map(sections.map(({ id }) => [id, { claims: 0, cited: 0 }]));
  for (const { section, citedIn } of claims.values()) {
    const count = counts.get(section);
    if (count === undefined) continue;
    count.claims += 1;
    if (citedIn.includes(section)) count.cited += 1;
  }
  return sections.map((section) => ({
    section,
    words: section.words.main + section.words.sinceThen,
    sinceThen: section.words.sinceThen,
    ...(counts.get(section.id) ?? { claims: 0, cited: 0 }),
  }));
}

/** Sources that readers should know something of: how they were read, and whether they can follow. */
export interface ReadingFacts {
  readonly original: readonly Source[];
  readonly copy: readonly Source[];
  readonly summary: readonly Source[];
  readonly archived: readonly Source[];
  readonly reprints: readonly Source[];
  readonly unlinked: readonly Source[];
}

/** Sorts sources by how they were read and linked; a source may stand in several lists. */
export function readingFacts(sources: readonly Source[]): ReadingFacts {
  const those = (test: (source: Source) => boolean): Source[] => sources.filter(test);
  return {
    original: those(({ read }) => read === 'original'),
    copy: those(({ read }) => read === 'copy'),
    summary: those(({ read }) => read === 'summary'),
    archived: those(({ archived }) => archived !== undefined),
    reprints: those(({ link }) => link === 'reprint'),
    unlinked: those(({ link }) => link === 'none'),
  };
}
