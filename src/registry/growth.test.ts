import { describe, expect, it } from 'vitest';
import { contentWith } from './fixture.ts';
import { parse } from './parse.ts';
import type { ContentFiles } from './read.ts';

const claimsInFile = 20;

/** The fixture with many more sections, each with a claims file and a text that cites every claim of it. */
function largeContent(claims: number): ContentFiles {
  const base = contentWith();
  const sections = claims / claimsInFile;
  const files = Array.from({ length: sections }, (_, section) => [
    { path: `content/claims/part-${section}.yaml`, text: claimsFile(section) },
    { path: `content/sections/part-${section}.mdx`, text: sectionFile(section) },
  ]).flat();
  return { ...base, files: [...base.files, ...files] };
}

function claimsFile(section: number): string {
  const claims = Array.from({ length: claimsInFile }, (_, index) => {
    const number = 1000 + index;
    return `  - id: count-${section}-${index}
    statement: The library counted ${number} visits on 20 May 2023.
    value: ${number}
    unit: visits
    figures: {twice: ${number * 2}}
    derived: {twice: "product(2, count-${section}-${index}.value)"}
    date: 2023-05-20
    when: during
    standing: documented
    note: The library counted ${number} visits at the door.
    sources:
      - {source: loan-report, locator: visits}
`;
  });
  return `claims:\n${claims.join('')}`;
}

function sectionFile(section: number): string {
  const paragraphs = Array.from(
    { length: claimsInFile },
    (_, index) =>
      `On 20 May 2023 the library counted [${1000 + index} visits](claim:count-${section}-${index}).\n\n`,
  );
  return `---
order: ${section + 2}
title: Part ${section}
question: How many came?
in_short: The library counted [1000 visits](claim:count-${section}-0).
now: The limit [is 10 books](claim:limit-lowered).
key_number: {claim: count-${section}-0, words: visits}
checked: 2024-03-15
---

## How many came? {#how-many}

${paragraphs.join('')}`;
}

/** Microseconds of work: unlike time on the clock, they do not grow when the machine is busy. */
function workFor(files: ContentFiles): number {
  const before = process.cpuUsage();
  const parsed = parse(files, { charts: ['stacked-bars'] });
  const { user } = process.cpuUsage(before);
  expect(parsed).not.toHaveProperty('problems');
  return user;
}

describe('parsing', () => {
  it('does work that grows with the content, not with its square', { timeout: 120_000 }, () => {
    workFor(largeContent(500));
    const some = workFor(largeContent(500));
    const many = workFor(largeContent(5000));
    // Ten times the content: a search through all claims for each claim would be a hundred times the work.
    expect(many).toBeLessThan(some * 30);
  });
});
