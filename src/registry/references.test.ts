import { describe, expect, it } from 'vitest';
import type { Passage } from '../prose/passage.ts';
import { numberMentions } from './references.ts';

/** A paragraph whose links name these claims: `a+b` is one link to two. */
function paragraph(...links: string[]): Passage {
  const runs = links.map((link) => ({
    kind: 'claim' as const,
    ids: link.split('+'),
    text: 'words',
    line: 1,
    column: 1,
  }));
  return { kind: 'paragraph', runs, line: 1, column: 1, inside: [] };
}

describe('references', () => {
  it('are numbered by first mention: in short, then now, then the body', () => {
    const { references } = numberMentions({
      inShort: [paragraph('fees')],
      now: [paragraph('limit')],
      body: [paragraph('loans', 'fees'), paragraph('cards+limit')],
    });
    expect(references.map(({ number, claim }) => `${String(number)} ${claim}`)).toEqual([
      '1 fees',
      '2 limit',
      '3 loans',
      '4 cards',
    ]);
  });

  it('lead back to each of their mentions by an anchor of its own', () => {
    const { references, mentions } = numberMentions({
      inShort: [paragraph('fees')],
      now: [],
      body: [paragraph('loans+fees'), paragraph('fees')],
    });
    expect(references[0]?.anchors).toEqual(['ref-fees', 'ref-fees-2', 'ref-fees-3']);
    expect(mentions.body).toEqual([
      {
        claims: [
          { id: 'loans', anchor: 'ref-loans' },
          { id: 'fees', anchor: 'ref-fees-2' },
        ],
      },
      { claims: [{ id: 'fees', anchor: 'ref-fees-3' }] },
    ]);
  });

  it('keep anchors apart where a claim is called like the second mention of another', () => {
    const { references } = numberMentions({
      inShort: [],
      now: [],
      body: [paragraph('visits', 'visits', 'visits-2', 'visits')],
    });
    const anchors = references.flatMap((reference) => reference.anchors);
    expect(anchors).toEqual(['ref-visits', 'ref-visits-3', 'ref-visits-4', 'ref-visits-2']);
  });
});
