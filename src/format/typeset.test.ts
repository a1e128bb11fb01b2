import { expect, test } from 'vitest';
import { quoteTitle, typeset } from './typeset.ts';

test('straight quotation marks become curly ones', () => {
  expect(typeset('He said "yes" and ("no").')).toBe('He said “yes” and (“no”).');
  expect(typeset(`"Worst first," she said; "it's 'nobody' exempt".`)).toBe(
    '“Worst first,” she said; “it’s ‘nobody’ exempt”.',
  );
});

test('apostrophes are apostrophes, also where a link has cut the word', () => {
  expect(typeset("the department's officers' pay since the '90s")).toBe(
    'the department’s officers’ pay since the ’90s',
  );
  expect(typeset("'s memo")).toBe('’s memo');
});

test('a mark at an end that a link has cut is judged by its neighbor', () => {
  expect(typeset('said that "')).toBe('said that “');
  expect(typeset('", with no number')).toBe('”, with no number');
  expect(typeset('" in February')).toBe('” in February');
  expect(typeset('"')).toBe('”');
  expect(typeset('said that it "has also deputized IRS employees"')).toBe(
    'said that it “has also deputized IRS employees”',
  );
});

test('a number stays on the line of what it counts', () => {
  expect(typeset('On 20 January 2025, 8 U.S.C. 1357(g), 1.2 million')).toBe(
    'On 20\u00a0January 2025, 8\u00a0U.S.C.\u00a01357(g), 1.2\u00a0million',
  );
  expect(typeset('Camp 6 and EO 14159')).toBe('Camp\u00a06 and EO\u00a014159');
  expect(typeset('in 12 Marchland')).toBe('in 12 Marchland');
});

test('a hyphen before a number is a minus sign, one inside a word is none', () => {
  expect(typeset('fell by -5 to (-3); C-17, 2025-02083')).toBe(
    'fell by −5 to (−3); C-17, 2025-02083',
  );
});

test('a title stands in quotation marks, and marks inside it are single', () => {
  expect(quoteTitle('Noem: "Worst first"')).toBe('“Noem: ‘Worst first’”');
  expect(quoteTitle('Deputized IRS Agents', ',')).toBe('“Deputized IRS Agents,”');
  expect(quoteTitle('Who arrests?', ',')).toBe('“Who arrests?”');
  expect(quoteTitle("IRS criminal investigators 'deputized'")).toBe(
    '“IRS criminal investigators ‘deputized’”',
  );
});
