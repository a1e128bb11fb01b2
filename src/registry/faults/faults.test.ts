import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../prose/problem.ts';
import { contentWith } from '../fixture.ts';
import { parse } from '../parse.ts';
import type { ContentFiles } from '../read.ts';
import { addresses } from './addresses.ts';
import { claims } from './claims.ts';
import { derived } from './derived.ts';
import { editions } from './editions.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { prose } from './prose.ts';
import { records } from './records.ts';
import { sections } from './sections.ts';
import { tables } from './tables.ts';

/** Every problem as an editor reads it. */
function problemsOf(content: ContentFiles): string[] {
  const parsed = parse(content, { charts: ['stacked-bars'] });
  return 'problems' in parsed ? parsed.problems.map(formatProblem) : [];
}

const faults = [
  ...[files, fields, claims, derived, records, editions].flat(),
  ...[tables, figures, sections, prose, addresses].flat(),
];

describe('content', () => {
  it('without faults is told nothing', () => {
    expect(problemsOf(contentWith())).toEqual([]);
  });

  it('whose old page has an alias is told nothing of the passages of that page', () => {
    const permalinks = 'lending/ -> loans/\nlending/#why\nlending/#main\n';
    expect(problemsOf(contentWith({ 'content/permalinks.txt': permalinks }))).toEqual([]);
  });

  it.each(faults)('with $title is refused, with place and mend', ({ changes, problems }) => {
    const told = problemsOf(contentWith(changes));
    expect(told).toEqual(problems);
    // After what is wrong stands what to do about it.
    for (const line of told) expect(line).toMatch(/^content[^ ]+:\d+:\d+ .+; \S.+$/);
  });

  it('with faults in many files is told all of them at once, by file and line', () => {
    const problems = problemsOf(
      contentWith({
        'content/claims/loans.yaml': [
          ['    unit: books\n', ''],
          ['standing: reported', 'standing: rumored'],
          ['2023-05-10', '2023-05-40'],
        ],
        'content/sections/loans.mdx': [
          ['order: 1', 'order: 2'],
          ['claim:loans-2023)', 'claim:loans-2033)'],
        ],
        'content/people.yaml': [['kind: person', 'kind: persona']],
        'content/data/loans-by-kind.csv': [['8190', 'many']],
        'content/timeline.yaml': [['strand: loans', 'strand: lawns']],
        'content/glossary.yaml': [['short: A', 'short: "A']],
      }),
    );
    // One line a fault: what follows from one is not told as well.
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'content/claims/loans.yaml:4:5',
      'content/claims/loans.yaml:47:5',
      'content/claims/loans.yaml:53:5',
      'content/data/loans-by-kind.csv:2:7',
      'content/glossary.yaml:5:5',
      'content/people.yaml:4:5',
      'content/sections/loans.mdx:2:1',
      'content/sections/loans.mdx:15:22',
      'content/timeline.yaml:4:5',
    ]);
  });
});
