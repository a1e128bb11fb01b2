import { describe, expect, it } from 'vitest';
import { readProse } from '../prose/read.ts';
import { numberMentions } from './references.ts';
import { placePassages } from './section-passages.ts';

function place(markdown: string) {
  const { passages, headings } = readProse(markdown);
  const { mentions } = numberMentions({ inShort: [], now: [], body: passages });
  return placePassages(passages, headings, mentions.body);
}

describe('the passages of a section', () => {
  it('stand under the heading before them, and a passage before the first under none', () => {
    const placed = place('First words.\n\n## Loans {#loans}\n\nSecond words.\n\n- An item.\n');
    expect(placed.map(({ heading, words }) => [heading, words])).toEqual([
      [undefined, 'First words.'],
      ['loans', 'Second words.'],
      ['loans', 'An item.'],
    ]);
  });

  it('lead to the anchor of their own first mention, where they have one', () => {
    const placed = place(
      'See [ten](claim:a) and [five](claim:b).\n\nNothing cited.\n\nAgain [ten](claim:a).\n',
    );
    expect(placed.map(({ anchor }) => anchor)).toEqual(['ref-a', undefined, 'ref-a-2']);
  });

  it('keep the words of links and leave out the addresses', () => {
    const [passage] = place('It is **about** [ten loans](claim:a) a [day](term:day).\n');
    expect(passage?.words).toBe('It is about ten loans a day.');
  });

  it('give each row of a table as one passage', () => {
    const placed = place('| Kind | Count |\n| --- | --- |\n| Books | [ten](claim:a) |\n');
    expect(placed.map(({ words, anchor }) => [words, anchor])).toEqual([
      ['Kind | Count', undefined],
      ['Books | ten', 'ref-a'],
    ]);
  });
});
