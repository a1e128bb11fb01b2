import { describe, expect, it } from 'vitest';
import { generateExplainer } from './generated-explainer.ts';
import { parse } from './parse.ts';
import type { ContentFiles } from './read.ts';

const generated = (sections: number): ContentFiles => ({
  folder: 'content',
  files: generateExplainer(sections),
  problems: [],
});

/** Microseconds of work: unlike time on the clock, they do not grow when the machine is busy. */
function workFor(files: ContentFiles): number {
  const before = process.cpuUsage();
  const parsed = parse(files, { charts: ['stacked-bars'] });
  const { user } = process.cpuUsage(before);
  expect(parsed).not.toHaveProperty('problems');
  return user;
}

describe('a generated explainer', () => {
  it('is the same each time, and larger than another by its sections alone', () => {
    expect(generateExplainer(3)).toEqual(generateExplainer(3));
    const paths = (sections: number) => generateExplainer(sections).map(({ path }) => path);
    expect(paths(1000)).toHaveLength(paths(1).length + 999 * 5);
    expect(new Set(paths(1000)).size).toBe(paths(1000).length);
  });

  it('cannot have more sections than there are names', () => {
    expect(() => generateExplainer(1001)).toThrow('1001 sections: there can be 1 to 1000');
  });
});

describe('parsing', () => {
  it('does work that grows with the content, not with its square', { timeout: 120_000 }, () => {
    workFor(generated(25));
    const some = workFor(generated(25));
    const many = workFor(generated(250));
    // Ten times the content: a search through all claims for each claim would be a hundred times the work.
    expect(many).toBeLessThan(some * 30);
  });
});
