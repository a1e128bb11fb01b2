import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage } from '../prose/passage.ts';
import { linksIn, numberMentions, type SectionTexts } from './references.ts';

// Ids that may be called like the second mention of another.
const id = fc.constantFrom('fees', 'fees-2', 'fees-2-2', 'loans', 'loans-3', 'cards', 'limit');
const link = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const passage = fc.array(link, { maxLength: 6 }).map((links): Passage => {
  const place = { line: 1, column: 1 };
  const runs = links.map((ids) => ({ kind: 'claim' as const, ids, text: 'words', ...place }));
  return { kind: 'paragraph', runs, ...place, inside: [] };
});
const passages = fc.array(passage, { maxLength: 4 });
const texts: fc.Arbitrary<SectionTexts> = fc.record({
  inShort: passages,
  now: passages,
  body: passages,
});

it('any citations have one note a claim, numbered from 1 without gaps in the order of first use', () => {
  fc.assert(
    fc.property(texts, (section) => {
      const cited = linksIn([...section.inShort, ...section.now, ...section.body]).flat();
      const { references } = numberMentions(section);
      expect(references.map(({ claim }) => claim)).toEqual([...new Set(cited)]);
      expect(references.map(({ number }) => number)).toEqual(references.map((_, at) => at + 1));
    }),
    { seed: 20_250_120, numRuns: 300 },
  );
});

it('any mention has an anchor of its own, to which the note of its claim alone leads back', () => {
  fc.assert(
    fc.property(texts, (section) => {
      const { references, mentions } = numberMentions(section);
      const told = Object.values(mentions).flatMap((list) => list.flatMap(({ claims }) => claims));
      const anchors = told.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { claim, anchors: back } of references) {
        expect(back).toEqual(told.filter((one) => one.id === claim).map(({ anchor }) => anchor));
      }
    }),
    { seed: 20_250_120, numRuns: 300 },
  );
});
