import { describe, expect, it } from 'vitest';
import { checkPassages } from './check.ts';
import { readProse } from './read.ts';
import { complaints, sampleLedger } from './sample-ledger.ts';

describe('paragraphs as they should read', () => {
  it("passes the editorial standard's paragraph on the letter", () => {
    const text = `On 7 February Noem [asked Treasury Secretary Scott Bessent](claim:letter) to lend ICE the department's law enforcement staff. The letter [asks him to consent](claim:letter-consent) to their being deputized; it does not say that anyone had been. On 20 February her department [said that it "has also deputized IRS employees"](claim:says-done), with no number, date or document. We found [nothing that shows his consent, and nobody from the IRS assigned by that day](claim:requested-or-done). His answer to the letter would settle it.`;
    expect(complaints(text)).toEqual([]);
  });

  it("passes the editorial standard's paragraph on arrests", () => {
    const text = `ICE made [11,791 interior arrests from 20 January to 8 February 2025](claim:arrests), by figures that DHS gave to one outlet, Fox News Digital; we found no independent check for those days. That is [137% more than the 4,969](claim:arrests-before) given for the same dates of 2024. But those weeks of 2024 were slow ones: [about 248 a day](claim:per-day-2024), where the fiscal year's average was [about 310](claim:average), if the two count the same thing.`;
    expect(complaints(text)).toEqual([]);
  });

  it.each([
    'In three weeks, by a two-year rule, two of the nine offices moved at 6 p.m., or 10:30.',
    'The first, the 10th Mountain Division and the 101st flew C-17s in the 2010s and in fiscal 2024.',
    'Under 287(g), 8 U.S.C. 1357(g), 28 CFR part 65, 90 FR 8399 and Title 8, as Executive Order 14159 says.',
    'Soldiers were sent twice, in the second half of the quarter.',
  ])('leaves names, small words, years, times and ordinals free: %s', (text) => {
    expect(complaints(text)).toEqual([]);
  });
});

describe('bare numbers', () => {
  it.each([
    ['digits', 'The memo covers 600 agents.'],
    ['a word from ten up', 'The memo covers twelve agents.'],
    ['a dozen', 'About a dozen agents came.'],
    ['a fraction', 'A quarter of the staff was moved.'],
    ['a share', 'One in five marshals helped.'],
    ['a multiple', 'Arrests doubled.'],
    ['a vague number', 'Tens of thousands had appointments.'],
    ['a percentage', 'It rose by 137%.'],
    ['a small number in digits', 'It took 3 planes.'],
    ['a number of agents that looks like a year', 'The memo deputized 2000 agents.'],
    ['a list item', '- It covers 600 agents.'],
    ['a table cell', '| who | how many |\n| --- | --- |\n| agents | 600 |'],
  ])('refuses %s', (_, text) => {
    expect(complaints(text)).toEqual([expect.stringContaining('stands outside a claim link')]);
  });

  it('names the claim that is likely meant, where only one of the section holds the number', () => {
    const { passages } = readProse('The memo covers 600 agents.');
    const [problem] = checkPassages(passages, sampleLedger, {
      file: 'a.mdx',
      id: 'agencies',
      mayLookPast: false,
    });
    expect(problem).toMatchObject({
      line: 1,
      column: 17,
      id: 'agencies',
      message: 'the number "600" stands outside a claim link',
    });
    expect(problem?.mend).toContain('(claim:ceiling)');
  });

  it('takes a number in a heading that a claim cited under it holds, and no other', () => {
    expect(
      complaints('## Who are the 600? {#who}\n\nThere are [up to 600 agents](claim:ceiling).'),
    ).toEqual([expect.stringContaining('heading')]);
    expect(
      complaints('## Up to 600? {#who}\n\nThere are [up to 600 agents](claim:ceiling).'),
    ).toEqual([]);
    expect(
      complaints('## Up to 700? {#who}\n\nThere are [up to 600 agents](claim:ceiling).'),
    ).toEqual([expect.stringContaining('heading')]);
  });
});

describe('linked numbers', () => {
  it.each([
    'The act passed [by 263 votes to 156](claim:votes).',
    'It named [eight cartels](claim:cartels), in two lists.',
    'They are [two of the cartels](claim:cartels).',
    'DHS says [1.5 million people](claim:parole) came.',
    'Canada had a [C$1.3 billion](claim:canada-plan) plan.',
    'Encounters were [81% lower](claim:fall), from [249,740](claim:fall).',
    'Encounters fell by [about 81.1 percent](claim:fall).',
    '[A quarter of DEA staff](claim:dea) was moved.',
    '[Roughly one in five marshals](claim:marshals) helped.',
    'He would lend [at most twelve agents](claim:dozen).',
    '[Tens of thousands of people](claim:marshals) assisted.',
    'Arrests by DHS [more than doubled](claim:arrests-before).',
    '[More than half](claim:no-record) had no record.',
    '[11,791, against 4,969](claim:arrests+arrests-before), by DHS.',
  ])('passes what the claim holds: %s', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it.each([
    'The act passed [by 236 votes to 156](claim:votes).',
    'DHS says [1.5 billion people](claim:parole) came.',
    'Canada had a [C$1.3 million](claim:canada-plan) plan.',
    'Encounters were [18% lower](claim:fall).',
    '[A third of DEA staff](claim:dea) was moved.',
    '[About one in three marshals](claim:marshals) helped.',
    '[Hundreds of thousands of people](claim:marshals) assisted.',
    'Arrests by DHS [more than tripled](claim:arrests-before).',
    '[Less than half](claim:no-record) had no record.',
    'By DHS [4,969 were arrested](claim:arrests).',
    'Encounters were [81% higher](claim:fall).',
    'Agents were lent, [600%](claim:ceiling) at most.',
    'It gave [$42,153](claim:marshals).',
    'Canada had a [$1.3 billion plan](claim:canada-plan), in its own dollars.',
    'It named [nine cartels and gangs](claim:cartels).',
    'The rules of [2004](claim:rule) hold.',
    '[Executive Order 14165](claim:order) told the secretary.',
  ])('refuses what it does not hold: %s', (text) => {
    expect(complaints(text)).toHaveLength(1);
  });

  it.each(['nearly 12,000', 'about 11,800', 'some 11,800', 'more than 11,000', 'under 12,000'])(
    'passes a rounding in words: %s for 11,791',
    (words) => {
      expect(complaints(`DHS counted [${words} arrests](claim:arrests).`)).toEqual([]);
    },
  );

  it.each([
    '12,000',
    'nearly 13,000',
    'about 12,500',
    'more than 12,000',
    'fewer than 11,000',
    'up to 12,000',
    'nearly 11,500',
  ])('refuses a rounding without a word, too far or on the wrong side: %s for 11,791', (words) => {
    expect(complaints(`DHS counted [${words} arrests](claim:arrests).`)).toHaveLength(1);
  });
});

describe('qualifiers', () => {
  it.each([
    'up to 600',
    'as many as 600',
    'no more than 600',
    'a maximum of 600',
    '600 at most',
    'a ceiling of 600',
  ])('passes "up to" and its synonyms: %s', (words) => {
    expect(complaints(`They are [${words} agents](claim:ceiling).`)).toEqual([]);
  });

  it('passes the word just before the link, and the ceiling that the sentence names', () => {
    expect(complaints('They are up to [600 agents](claim:ceiling).')).toEqual([]);
    expect(complaints('The ceiling is [600 agents](claim:ceiling).')).toEqual([]);
  });

  it.each(['600', 'about 600', 'more than 600', 'at least 600'])(
    'refuses "up to 600" told as "%s"',
    (words) => {
      expect(complaints(`They are [${words} agents](claim:ceiling).`)).toEqual([
        expect.stringContaining('ceiling holds "up to 600"'),
      ]);
    },
  );

  it('refuses a bound that the claim does not have', () => {
    expect(complaints('It passed [by at least 263 votes](claim:votes).')).toEqual([
      expect.stringContaining('gives it without "at least"'),
    ]);
  });

  it('does not take a comparison for a bound', () => {
    expect(complaints('DHS: [137% more than 4,969](claim:arrests-before).')).toEqual([]);
  });
});

describe('dates', () => {
  it('passes dates that a cited claim, an event on it or the period holds', () => {
    expect(
      complaints(
        'On 7 February, or February 7, 2025, she [wrote](claim:letter); on 10 February it was known.',
      ),
    ).toEqual([]);
    expect(complaints('By 20 February 2025 nothing had changed.')).toEqual([]);
    expect(complaints('[On 26 January](claim:posts) ICE made arrests.')).toEqual([]);
  });

  it.each([
    'On 9 February she [wrote](claim:letter).',
    'She [wrote on 9 February 2025](claim:letter).',
    'She [wrote on 7 February 2024](claim:letter).',
    'On 9 February nothing happened.',
    '[On February 8](claim:letter) she wrote.',
    'She [wrote on 2025-02-08](claim:letter).',
    'Arrests [from 20 January to 18 February 2025](claim:arrests), DHS says.',
  ])('refuses another day or year: %s', (text) => {
    expect(complaints(text)).toEqual([expect.stringContaining('the date "')]);
  });

  it('lets a paragraph refer back to a date that was told under the same heading', () => {
    expect(
      complaints(
        'She [wrote](claim:letter).\n\nThe letter of 7 February is [unanswered](claim:votes).',
      ),
    ).toEqual([]);
    expect(
      complaints(
        'She [wrote](claim:letter).\n\n## Next? {#next}\n\nThe letter of 7 February is [unanswered](claim:ceiling).',
      ),
    ).toHaveLength(1);
  });
});

describe('links', () => {
  it('refuses unknown claims and terms and offers a near one', () => {
    const { passages } = readProse('She [wrote](claim:letter-consents) on [parole](term:paroles).');
    const problems = checkPassages(passages, sampleLedger, {
      file: 'a.mdx',
      id: 'agencies',
      mayLookPast: false,
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'no claim has the id "letter-consents"',
      'no term has the id "paroles"',
    ]);
    expect(problems[0]?.mend).toContain('did you mean "letter');
  });

  it('says nothing of a claim that is faulty itself', () => {
    const { passages } = readProse('She [wrote 12 letters](claim:faulty).');
    const ledger = { ...sampleLedger, brokenClaims: new Set(['faulty']) };
    expect(
      checkPassages(passages, ledger, { file: 'a.mdx', id: 'agencies', mayLookPast: false }),
    ).toEqual([]);
  });

  it.each(['here', 'this', 'Read more', 'https://example.org'])(
    'refuses link words that say nothing: %s',
    (words) => {
      expect(complaints(`It was so ([${words}](claim:letter)).`)).toHaveLength(1);
    },
  );

  it('refuses other addresses, and links in headings', () => {
    expect(complaints('See [the law](https://example.org).')).toEqual([
      expect.stringContaining('leads to'),
    ]);
    expect(complaints('## [Asked?](claim:letter) {#a}')).toEqual(['a heading holds a link']);
  });
});

describe('speakers', () => {
  it.each([
    'DHS says that it [deputized IRS employees](claim:says-done).',
    'Her department says that it [deputized IRS employees](claim:says-done).',
    '| who | what |\n| --- | --- |\n| DHS | [deputized IRS employees](claim:says-done) |',
    '| what DHS says |\n| --- |\n| [deputized IRS employees](claim:says-done) |',
    'By our count it is [about 248 a day](claim:per-day-2024).',
  ])('passes where the paragraph names them: %s', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it.each([
    'IRS employees [were deputized](claim:says-done).',
    'DHS spoke.\n\nIRS employees [were deputized](claim:says-done).',
    'The State Department [deputized IRS employees](claim:says-done).',
    'By our count DHS2 [deputized IRS employees](claim:says-done).',
    'It is [about 248 a day](claim:per-day-2024).',
  ])("refuses one party's word without the party: %s", (text) => {
    expect(complaints(text)).toEqual([expect.stringContaining("rests on one party's word")]);
  });
});

describe('quotations', () => {
  it.each([
    'Homan: "one agent can arrest one bad guy in the jail in 10 minutes".',
    "Homan said “If you're in the country illegally, you're on the table.”",
    "Homan said 'you’re on the table'.",
    'An essay, "The Overlooked Power to Enlist Local Cops", says so.',
    'Officials called it "Remain in Mexico" and "interior arrests".',
  ])('passes exact words with their speaker, titles and short quotations: %s', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it('refuses words that no quote holds, and shows the nearest', () => {
    const { passages } = readProse('DHS "has already deputized IRS employees".');
    const [problem] = checkPassages(passages, sampleLedger, {
      file: 'a.mdx',
      id: 'agencies',
      mayLookPast: false,
    });
    expect(problem?.message).toContain('no quote of quotes.yaml holds the 5 words');
    expect(problem?.mend).toContain('also reads "DHS has also');
  });

  it('refuses a quotation whose speaker the paragraph does not name', () => {
    expect(complaints('Somebody said "you’re on the table".')).toEqual([
      'the quotation "you’re on the table" stands without its speaker',
    ]);
  });
});

describe('what came after the period', () => {
  it('may stand in Since then', () => {
    const text =
      '<SinceThen>\n\n## Since then {#since-then}\n\nThere are [1,412 agreements](claim:growth).\n\n</SinceThen>';
    expect(complaints(text)).toEqual([]);
  });

  it('is refused before it, unless it is near and the paragraph says when', () => {
    expect(complaints('There are [1,412 agreements](claim:growth), since February.')).toEqual([
      'growth tells of what came after the period',
    ]);
    expect(complaints('There were [8,347 apprehensions](claim:low).')).toHaveLength(1);
    expect(
      complaints('February, the nearest month, had [8,347 apprehensions](claim:low).'),
    ).toEqual([]);
  });

  it('may stand where the text looks past the period', () => {
    expect(complaints('There are [1,412 agreements](claim:growth).', true)).toEqual([]);
  });
});

describe('any text at all', () => {
  it('is checked without throwing', () => {
    const pieces = [
      '600',
      '[',
      '](claim:ceiling)',
      '"',
      '“',
      "'",
      '1,2,3',
      '$',
      '%',
      ' of ',
      'half',
      '20 January',
      '–',
      '\u0000',
      '\n\n',
      '| a |\n| - |\n',
      '<View>',
      '{',
      '}',
      '**',
      '## ',
      '🙂',
      '٣',
      'up to ',
      '[x](claim:%E0)',
      '9'.repeat(400),
      '31/12/2',
      'twenty-',
      'a dozen ',
    ];
    let seed = 1;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from(
        { length: 1 + (next() % 9) },
        () => pieces[next() % pieces.length] ?? '',
      ).join('');
      expect(() => complaints(text)).not.toThrow();
    }
  });
});
