import { describe, expect, it } from 'vitest';
import { formatProblem } from '../prose/problem.ts';
import { parseFolder } from '../registry/parse-folder.ts';
import type { Cell, Registry } from '../registry/registry.ts';
import { findUndrawable } from './check-drawings.ts';

const parsed = parseFolder('content');
if ('problems' in parsed) throw new Error('the content does not hold');
const { registry } = parsed;

/** The registry with one cell changed. */
function change(table: string, key: string, column: string, cell: Cell): Registry {
  const before = registry.tables.get(table);
  if (before?.rows.find((row) => row.key === key)?.cells[column] === undefined) {
    throw new Error(`table ${table} has no ${column} in a row ${key}`);
  }
  const rows = before.rows.map((row) =>
    row.key === key ? { ...row, cells: { ...row.cells, [column]: cell } } : row,
  );
  return { ...registry, tables: new Map([...registry.tables, [table, { ...before, rows }]]) };
}

const told = (changed: Registry): string[] => findUndrawable(changed, 'content').map(formatProblem);

describe('what cannot be drawn', { timeout: 60_000 }, () => {
  it('is nothing in content that holds', () => {
    expect(told(registry)).toEqual([]);
  });

  it.each([
    [
      'a count below zero',
      change('ice-arrests-daily', '2025-01-23', 'arrests_posted_by_ice_count', -538),
      /^content\/data\/ice-arrests-daily\.csv:\d+:1 .*arrests-a-day.*"2025-01-23".* -538 in arrests_posted_by_ice_count.*zero or more/,
    ],
    [
      'a day outside the axis',
      change('ice-arrests-daily', '2025-01-23', 'date', '2025-03-23'),
      /ice-arrests-daily\.csv:\d+:1 .*"2025-03-23" in date.*a day from 2025-01-20 to 2025-02-20/,
    ],
    [
      'an unknown place',
      change('country-cooperation', 'Canada Border plan', 'country', 'Atlantis'),
      /country-cooperation\.csv:\d+:1 .*"Atlantis" in country.*one of the places: Mexico, Canada/,
    ],
    [
      'parts that do not come to their total',
      change('guantanamo-held', '20 February, before the transfer', 'people_held', 3),
      /guantanamo-held\.csv:9:1 .*3 in people_held.*no less than its parts/,
    ],
  ])('is told by file, line and mend: %s', (_, changed, problem) => {
    const problems = told(changed);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(problem);
  });

  it('is told too where its words have no room', () => {
    const figure = registry.figures.get('border-troops');
    if (figure === undefined) throw new Error('there is no such figure');
    const labels = Object.fromEntries(
      Object.entries(figure.labels ?? {}).map(([name, label]) => [
        name,
        `${label} ${'word'.repeat(40)}`,
      ]),
    );
    const figures = new Map([[figure.id, { ...figure, labels }]]);
    expect(told({ ...registry, figures }).join('\n')).toMatch(
      /^content\/figures\/border-troops\.yaml:1:1 border-troops: the words ".*" stand out of the drawing; shorten the words/,
    );
  });

  it('is told for all figures at once, each once for both sizes', () => {
    const changed = change('ice-arrests-daily', '2025-01-23', 'arrests_posted_by_ice_count', -538);
    const both = change('border-troops', '2025-05-22 Federal orders', 'total_reported', -1);
    const tables = new Map([
      ...changed.tables,
      ...[...both.tables].filter(([id]) => id === 'border-troops'),
    ]);
    expect(told({ ...registry, tables })).toHaveLength(2);
  });
});
