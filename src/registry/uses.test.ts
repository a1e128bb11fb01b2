import { expect, test } from 'vitest';
import type { Registry } from './registry.ts';
import { collectUses } from './uses.ts';

type Given = Pick<Registry, 'sections' | 'claims' | 'events' | 'figures'>;
const claim = (id: string, section: string, saidBy?: string[]) => [id, { id, section, saidBy }];

const uses = collectUses({
  sections: [{ id: 'second-file' }, { id: 'first-file' }, { id: 'empty' }],
  claims: new Map([
    claim('a', 'first-file', ['mayor']),
    claim('b', 'first-file'),
    claim('c', 'second-file', ['mayor']),
    claim('d', 'council'),
  ] as [string, unknown][]),
  events: [{ id: 'vote', claims: ['a', 'c'] }],
  figures: new Map([
    [
      'loans',
      {
        id: 'loans',
        claims: [{ claim: 'a.value' }, { claim: 'a.films' }],
        references: { average: 'b.value', peak: 'rows[2023].loans' },
        tables: [{ table: 'rows' }],
      },
    ],
  ]),
} as unknown as Given);

test('claims stand by section, sections in their order, strands that are none last', () => {
  expect([...uses.claimsBySection]).toEqual([
    ['second-file', ['c']],
    ['first-file', ['a', 'b']],
    ['council', ['d']],
  ]);
});

test('a figure uses each claim that it restates or draws once, and its tables', () => {
  expect([...uses.figuresByClaim]).toEqual([
    ['a', ['loans']],
    ['b', ['loans']],
  ]);
  expect(uses.figuresByTable.get('rows')).toEqual(['loans']);
});

test('events and speakers lead to their claims', () => {
  expect(uses.eventsByClaim.get('c')?.map(({ id }) => id)).toEqual(['vote']);
  expect(uses.claimsByPerson.get('mayor')).toEqual(['a', 'c']);
});
