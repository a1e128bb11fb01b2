import { writeEditionDigest } from '../edition-digest.ts';
import { contentWith } from '../fixture.ts';
import { parse } from '../parse.ts';
import type { Fault } from './fault.ts';

const parsed = parse(contentWith(), { charts: ['stacked-bars'] });
if ('problems' in parsed) throw new Error('the fixture must hold');
/** What the fixture's claims said when its first edition was published. */
export const firstEdition = writeEditionDigest(1, parsed.registry.claims.values());

const published: Fault['changes'] = {
  'content/changes.yaml': [['    edition: 1\n', '    edition: 1\n    published: true\n']],
};

/** Editions that are published, and what has changed since. */
export const editions: readonly Fault[] = [
  {
    title: 'a published edition of which nothing is kept',
    changes: published,
    problems: [
      'content/changes.yaml:6:5 edition-1: edition 1 is published, and nothing holds what it said; run "npm run edition" and commit edition.txt',
    ],
  },
  {
    title: 'what is kept of another edition',
    changes: {
      ...published,
      'content/edition.txt': firstEdition.replace('edition 1', 'edition 7'),
    },
    problems: [
      'content/changes.yaml:6:5 edition-1: edition.txt holds edition 7, not 1; run "npm run edition" and commit edition.txt',
    ],
  },
  {
    title: 'an edition.txt that was written by hand',
    changes: { ...published, 'content/edition.txt': 'the first edition\n' },
    problems: [
      'content/edition.txt:1:1 this is not what "npm run edition" writes; run "npm run edition" and commit edition.txt',
    ],
  },
  {
    title: 'a claim that says something else since the edition, without an entry',
    changes: {
      ...published,
      'content/edition.txt': firstEdition.replace(/^(loans-2022) .*$/m, '$1 0123456789abcdef'),
    },
    problems: [
      'content/claims/loans.yaml:11:5 loans-2022: this claim has changed since edition 1 (statement, number, standing or sources), and changes.yaml does not say so; add an entry of kind correction or addition that names it and says what changed',
    ],
  },
  {
    title: 'a claim that is new since the edition, without an entry',
    changes: {
      ...published,
      'content/edition.txt': firstEdition.replace(/^loans-2022 .*\n/m, ''),
    },
    problems: [
      'content/claims/loans.yaml:11:5 loans-2022: this claim is new since edition 1, and changes.yaml does not say so; add an entry of kind addition that names it',
    ],
  },
];
