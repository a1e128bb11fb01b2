import { describe, expect, it } from 'vitest';
import { readNames } from './names.ts';

describe('names that hold numbers', () => {
  it('are read a pattern a line, comments and empty lines passed over', () => {
    const { names, problems } = readNames('# laws\n\n287\\(g\\)\n');
    expect(problems).toEqual([]);
    expect('the 287(g) agreement'.replace(names[0] ?? '', '-')).toBe('the - agreement');
  });

  it('match whole words only', () => {
    const { names } = readNames('Title \\d+');
    expect('SubTitle 8, Title 8, Title 8,000'.replace(names[0] ?? '', '-')).toBe(
      'SubTitle 8, -, Title 8,000',
    );
  });

  it.each([
    ['a\n(', 'is no regular expression'],
    ['a\n\\d+', 'matches plain numbers'],
    ['a\nx*', 'matches plain numbers'],
  ])('are refused with their line where they are no pattern or too wide: %j', (text, message) => {
    expect(readNames(text).problems).toMatchObject([
      { line: 2, message: expect.stringContaining(message) as string },
    ]);
  });
});
