import { expect, test } from 'vitest';
import type { Event } from '~/schemas/event.ts';
import { daysOf } from './days.ts';

const event = (id: string, date: string): Event => ({
  id,
  date,
  strand: 'a-section',
  title: 'Something happens',
  text: 'It happened.',
  claims: ['a-claim'],
});

test('events are grouped by day, days in order', () => {
  const days = daysOf(
    [event('c', '2025-02-03'), event('a', '2025-01-20'), event('b', '2025-01-20')],
    { from: '2025-01-20', to: '2025-02-20' },
  );
  expect(days.map(({ date, events }) => [date, events.map(({ id }) => id)])).toEqual([
    ['2025-01-20', ['a', 'b']],
    ['2025-02-03', ['c']],
  ]);
});

test('events before and after the period stay out', () => {
  const days = daysOf([event('a', '2025-01-19'), event('b', '2025-02-21')], {
    from: '2025-01-20',
    to: '2025-02-20',
  });
  expect(days).toEqual([]);
});
