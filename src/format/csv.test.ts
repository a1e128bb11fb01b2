import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.ts';

describe('a table as CSV', () => {
  it('has a line of names, then a line a row, in the order of the columns', () => {
    const rows = [{ count: 1200, group: 'all', isOurs: false, source: ['one', 'two'] }];
    expect(formatCsv(['group', 'count', 'isOurs', 'source'], rows)).toBe(
      'group,count,isOurs,source\nall,1200,false,one;two\n',
    );
  });

  it('leaves a cell empty where the number is unknown, and keeps a zero', () => {
    expect(formatCsv(['a', 'b'], [{ a: null, b: 0 }])).toBe('a,b\n,0\n');
  });

  it('puts cells with commas, quotation marks and line breaks in quotation marks', () => {
    expect(formatCsv(['a'], [{ a: 'one, "two"\nthree' }])).toBe('a\n"one, ""two""\nthree"\n');
  });

  it.each(['=1+1', '+1', '-1', '-A1', '@SUM(A1)', '\t=1', '＝1+1'])(
    'keeps the text %j from running as a formula',
    (text) => {
      expect(formatCsv(['a'], [{ a: text }])).toBe(`a\n'${text}\n`);
    },
  );

  it('leaves numbers numbers, those below zero too, and signs within a text alone', () => {
    expect(formatCsv(['a', 'b'], [{ a: -5, b: 'a=b' }])).toBe('a,b\n-5,a=b\n');
  });
});
