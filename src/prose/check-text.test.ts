import { describe, expect, it } from 'vitest';
import { checkText } from './check-text.ts';
import { sampleLedger } from './sample-ledger.ts';

const complaints = (text: string, cited: string[], id = 'x'): string[] =>
  checkText(text, cited, sampleLedger, { file: 'a.yaml', id }).map(({ message }) => message);

describe('texts without links', () => {
  it('pass with the numbers and dates of the claims that they restate', () => {
    expect(
      complaints('On 7 February, known on 10 February, Noem asks for tax investigators', [
        'letter',
      ]),
    ).toEqual([]);
    expect(complaints('11,791 / 4,969, a rise of 137%', ['arrests-before'])).toEqual([]);
    expect(complaints('Up to 600 agents', ['ceiling', 'letter'])).toEqual([]);
  });

  it.each([
    ['Up to 700 agents', ['ceiling']],
    ['600 agents', ['ceiling']],
    ['On 9 February she asks', ['letter']],
    ['A law of 1798', ['letter']],
    ['600 agents', []],
    ['It says "nothing of this is true"', ['letter']],
  ])('fail with others: %s', (text, cited) => {
    expect(complaints(text, cited)).toHaveLength(1);
  });

  it('say nothing where the cited claims are faulty themselves', () => {
    expect(complaints('700 agents', ['unknown'])).toEqual([]);
  });

  it('may state the numbers of their own source in the glossary', () => {
    expect(complaints('Leave to come in for up to 24 months.', [], 'parole')).toEqual([]);
  });

  it('cannot rest on what came after the period where they may not look past it', () => {
    const where = { file: 'a.yaml', id: 'x', mayLookPast: false };
    expect(checkText('1,412 agreements', ['growth'], sampleLedger, where)).toHaveLength(1);
  });
});
