import { describe, expect, it } from 'vitest';
import { joinLetters, plainSpaces, shortenPaths } from './shorten-streams.ts';

const widths = new Map([['F1', () => 500]]);
const line = (shown: string): string => `BT\n/F1 10 Tf\n1 0 0 -1 3 4 Tm\n${shown}\nET`;

describe('what a sheet draws', () => {
  it('says letters that follow at their own width in one string', () => {
    expect(joinLetters(line('<0001> Tj\n5 0 Td <0002> Tj\n5 0 Td <0003> Tj'), widths)).toBe(
      line('[<000100020003>] TJ'),
    );
  });

  it('says a step that differs, against the pen, in thousandths of the size', () => {
    expect(joinLetters(line('<0001> Tj\n4.8 0 Td <0002> Tj'), widths)).toBe(
      line('[<0001>20<0002>] TJ'),
    );
  });

  it('knows where a letter stands that follows without a step, and the step after it', () => {
    expect(joinLetters(line('<0001> Tj\n<0002> Tj\n10 0 Td <0003> Tj'), widths)).toBe(
      line('[<000100020003>] TJ'),
    );
  });

  it('leaves a line alone that holds more than letters, or whose font is unknown', () => {
    const spanned = line('<0001> Tj\n/Span<</ActualText <FEFF0041>> BDC\n<0002> Tj\nEMC');
    expect(joinLetters(spanned, widths)).toBe(spanned);
    expect(joinLetters(line('<0001> Tj\n5 0 Td <0002> Tj'), new Map())).toContain('5 0 Td');
  });

  it('has ordinary spaces for those that do not break', () => {
    const span = '/Span<</ActualText <FEFF00A0> >> BDC\n5 0 Td <0001> Tj\nEMC\n';
    expect(plainSpaces(`<0002> Tj\n${span}<0003> Tj`)).toBe(
      '<0002> Tj\n5 0 Td <0001> Tj\n<0003> Tj',
    );
  });

  it('has points of paths rounded, and nothing else', () => {
    const text = '10.12345 -3.98765 m\n.75 0 0 .75 0 0 cm\n1.005 2 3 4 5 6.66666 c';
    expect(shortenPaths(text, 2)).toBe('10.12 -3.99 m\n.75 0 0 .75 0 0 cm\n1 2 3 4 5 6.67 c');
  });
});
