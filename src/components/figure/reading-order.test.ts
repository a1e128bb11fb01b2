import { expect, it } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

it('figures are listed as a reader meets them: of the whole, then section by section in its text’s order', () => {
  const figures = [
    { id: 'unplaced', section: 'one' },
    { id: 'also-unplaced', section: 'one' },
    { id: 'of-two', section: 'two' },
    { id: 'second', section: 'one' },
    { id: 'first', section: 'one' },
    { id: 'whole' },
  ];
  const sections = [
    { id: 'two', order: 2, figures: ['of-two'] },
    { id: 'one', order: 1, figures: ['first', 'second'] },
  ];
  expect(inReadingOrder(figures, sections).map(({ id }) => id)).toEqual([
    'whole',
    'first',
    'second',
    'unplaced',
    'also-unplaced',
    'of-two',
  ]);
});
