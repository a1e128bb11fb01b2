import type { Person } from '../schemas/person.ts';
import { checkPassages } from './check.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';
import { readNames } from './names.ts';
import { readProse } from './read.ts';

/** For tests only: claims, people and quotes of a real subject, as an editor writes them. */

const base: Pick<LedgerClaim, 'when' | 'standing' | 'sources' | 'section'> = {
  when: 'during',
  standing: 'documented',
  sources: [{ source: 'x', locator: 'x' }],
  section: 'agencies',
};

const claims: LedgerClaim[] = [
  {
    ...base,
    id: 'ceiling',
    statement: 'The department put the ceiling at 600 special agents.',
    value: 600,
    unit: 'special agents',
    qualifier: 'up to',
    date: '2025-02-20',
  },
  {
    ...base,
    id: 'sworn-in',
    statement: 'On 14 February 2025 more than 300 Texas National Guard soldiers were sworn in.',
    value: 300,
    unit: 'soldiers',
    qualifier: 'more than',
    date: '2025-02-14',
  },
  {
    ...base,
    id: 'letter',
    statement:
      'In a letter dated 7 February 2025 Noem asked Treasury Secretary Scott Bessent to make staff available to ICE.',
    date: '2025-02-07',
    standing: 'reported',
  },
  {
    ...base,
    id: 'letter-consent',
    statement:
      'The letter asks Bessent to consent to Treasury officials being deputized under 8 U.S.C. 1103(a)(6).',
    date: '2025-02-07',
    standing: 'reported',
  },
  {
    ...base,
    id: 'says-done',
    statement:
      'On 20 February 2025 DHS stated that it had deputized IRS employees, giving no number, date or document.',
    date: '2025-02-20',
    standing: 'claimed',
    saidBy: ['dhs'],
  },
  {
    ...base,
    id: 'requested-or-done',
    statement: 'Nothing read here shows an IRS employee deputized or assigned by 20 February 2025.',
    date: '2025-02-20',
    standing: 'disputed',
  },
  {
    ...base,
    id: 'arrests',
    statement:
      'DHS data given to Fox News Digital count 11,791 ICE interior arrests from 20 January to 8 February 2025.',
    value: 11791,
    unit: 'arrests',
    from: '2025-01-20',
    to: '2025-02-08',
    standing: 'claimed',
    saidBy: ['dhs'],
  },
  {
    ...base,
    id: 'arrests-before',
    statement:
      'The same data give 4,969 for the same dates in 2024, so the 2025 figure is 137 percent higher.',
    value: 137,
    unit: 'percent',
    figures: { before: 4969, now: 11791 },
    standing: 'claimed',
    saidBy: ['dhs'],
  },
  {
    ...base,
    id: 'per-day-2024',
    statement:
      'The 4,969 interior arrests given for 20 January to 8 February 2024 come to about 248 a day over 20 days.',
    value: 248.45,
    unit: 'arrests a day',
    qualifier: 'about',
    standing: 'claimed',
    saidBy: ['dhs'],
    ours: 'calculation',
  },
  {
    ...base,
    id: 'average',
    statement: "ICE's yardstick for 2024 was 113,431 arrests in the fiscal year, about 310 a day.",
    value: 310,
    unit: 'arrests a day',
    qualifier: 'about',
  },
  {
    ...base,
    id: 'no-record',
    statement:
      'TRAC counted 22,538 of those 41,169 people, 54.7 percent, as having no criminal record.',
    value: 54.7,
    unit: 'percent',
  },
  {
    ...base,
    id: 'fall',
    statement:
      'Border Patrol encounters were 81% lower in December 2024 (47,320) than in December 2023 (249,740).',
    value: -81.1,
    unit: 'percent change',
    qualifier: 'about',
    figures: { before: 249740, after: 47320 },
    when: 'before',
  },
  {
    ...base,
    id: 'canada-plan',
    statement:
      'The C$1.3 billion was in the Canadian economic statement of 16 December 2024 and was set out on 17 December.',
    value: 1.3,
    unit: 'billion Canadian dollars',
  },
  {
    ...base,
    id: 'parole',
    statement:
      'DHS said on 21 January 2025 that the previous administration had misused parole to let in 1.5 million people.',
    value: 1_500_000,
    unit: 'people',
    qualifier: 'about',
    standing: 'claimed',
    saidBy: ['dhs'],
  },
  {
    ...base,
    id: 'dea',
    statement:
      "Reuters reported that about 80 percent of ATF's 2,500 agents and a quarter of DEA staff had been given immigration tasks.",
    value: 80,
    unit: 'percent of ATF agents',
    qualifier: 'about',
  },
  {
    ...base,
    id: 'marshals',
    statement: 'Some 42,153 people assisted, including about one in five marshals.',
    value: 42153,
    unit: 'people',
  },
  {
    ...base,
    id: 'votes',
    statement: 'The House passed the act by 263 votes to 156, and 12 Democratic senators joined.',
    date: '2025-01-22',
  },
  {
    ...base,
    id: 'cartels',
    statement: 'The State Department designated eight cartels and gangs on 20 February 2025.',
    value: 8,
    unit: 'organizations',
    date: '2025-02-20',
  },
  {
    ...base,
    id: 'dozen',
    statement: 'The chief told staff that up to a dozen agents would be lent.',
    value: 12,
    unit: 'agents',
    qualifier: 'up to',
  },
  {
    ...base,
    id: 'rule',
    statement: 'Justice Department rules of 2002 (28 CFR part 65) require a written agreement.',
    when: 'before',
  },
  {
    ...base,
    id: 'order',
    statement:
      'Executive Order 14159 of 20 January 2025 told the secretary to use 287(g) agreements.',
    date: '2025-01-20',
  },
  {
    ...base,
    id: 'posts',
    statement:
      'ICE posted 956 arrests for 26 January and 1,179 for the next day, in counts from 23 to 28 January 2025.',
    figures: { day: 956, next: 1179 },
  },
  {
    ...base,
    id: 'low',
    statement: 'February 2025 had 8,347 apprehensions.',
    value: 8347,
    unit: 'apprehensions',
    from: '2025-02-01',
    to: '2025-02-28',
    when: 'after',
  },
  {
    ...base,
    id: 'growth',
    statement: 'Agreements grew to 1,412 on 13 February 2026.',
    value: 1412,
    unit: 'agreements',
    date: '2026-02-13',
    when: 'after',
  },
];

const people: Person[] = [
  {
    id: 'dhs',
    name: 'Department of Homeland Security',
    kind: 'body',
    aliases: ['DHS', 'the department'],
  },
  { id: 'homan', name: 'Tom Homan', kind: 'person' },
  { id: 'maduro', name: 'Nicolás Maduro', kind: 'person' },
  { id: 'koh', name: 'Harold Koh Jr.', kind: 'person', aliases: ['a law professor'] },
];

export const sampleLedger: Ledger = {
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  people: new Map(people.map((person) => [person.id, person])),
  quotes: [
    {
      id: 'also',
      speaker: ['dhs'],
      words: 'DHS has also deputized IRS employees and DOJ employees to help.',
      source: 'x',
    },
    {
      id: 'jail',
      speaker: ['homan'],
      words: 'one agent can arrest one bad guy in the jail in 10 minutes',
      source: 'x',
    },
    {
      id: 'table',
      speaker: ['homan'],
      words: 'If you’re in the country illegally, you’re on the table',
      source: 'x',
    },
  ],
  terms: new Map([
    [
      'parole',
      { id: 'parole', term: 'Parole', short: 'Leave to come in for up to 24 months.', source: 'x' },
    ],
  ]),
  events: [
    {
      id: 'known',
      date: '2025-02-10',
      strand: 'agencies',
      title: 'The letter becomes known',
      text: 'It does.',
      claims: ['letter'],
    },
  ],
  titles: ['The Overlooked Power to Enlist Local Cops'],
  names: readNames(
    [
      '287\\(g\\)',
      '\\d+ U\\.S\\.C\\. \\d+(\\(\\w+\\))*',
      '\\d+ CFR part \\d+',
      '\\d+ FR \\d+',
      'Executive Order 1\\d{4}',
      'Title \\d+',
      '[A-Z]{1,3}-\\d{1,3}s?',
      '10th Mountain Division',
      'Camp \\d',
    ].join('\n'),
  ).names,
  avoided: [
    { id: 'status', forms: ['illegals', 'illegal alien*'], instead: 'write "noncitizens"' },
    { id: 'drama', forms: ['wave of', 'sweeping'], instead: 'leave it out' },
  ],
  period: { from: '2025-01-20', to: '2025-02-20' },
};

/** The messages for a section's text. */
export function complaints(markdown: string, mayLookPast = false): string[] {
  const { passages } = readProse(markdown);
  return checkPassages(passages, sampleLedger, { file: 'a.mdx', id: 'agencies', mayLookPast }).map(
    ({ message }) => message,
  );
}
