import { describe, expect, it } from 'vitest';
import { listCharts, parseFolder } from '../parse-folder.ts';
import { parse } from '../parse.ts';
import { readContent } from '../read.ts';
import { cutContent } from './cut-content.ts';
import { brokenInvariants, faultsOfReport } from './invariants.ts';
import { tryMutations } from './try-mutations.ts';

const whole = readContent('content');
const parsed = parseFolder('content');
if ('problems' in parsed) throw new Error('the content does not hold');
const { registry } = parsed;
const options = { charts: listCharts('src/charts') };

describe('content that is changed at random', { timeout: 120_000 }, () => {
  it.each([
    ['interior-arrests', 1],
    ['parole-and-tps', 2],
    ['guantanamo-and-military', 3],
  ] as const)(
    'is refused with file, line and mend, or gives a registry that holds: 334 changes of %s',
    (section, seed) => {
      const cut = cutContent(whole, registry, section);
      const unchanged = parse(cut, options);
      expect('problems' in unchanged ? unchanged.problems : []).toEqual([]);
      const { failures, refused, accepted } = tryMutations(cut, options, { seed, runs: 334 });
      expect(failures).toEqual([]);
      // Both ways are tried.
      expect(refused).toBeGreaterThan(20);
      expect(accepted).toBeGreaterThan(20);
    },
  );
});

describe('what is held against a parse', () => {
  it('holds for the whole content', () => {
    expect(brokenInvariants(registry)).toEqual([]);
  });

  it('is broken by a claim without its source, and by a claim that is cited and not there', () => {
    const [id = '', claim] = [...registry.claims][0] ?? [];
    if (claim === undefined) throw new Error('there is no claim');
    const claims = new Map(registry.claims).set(id, { ...claim, sources: [] });
    expect(brokenInvariants({ ...registry, claims })).toEqual([`claim ${id} has no source`]);
    claims.delete(registry.sections[0]?.references[0]?.claim ?? '');
    expect(brokenInvariants({ ...registry, claims })).toContain(
      `section ${registry.sections[0]?.id ?? ''}: a reference`,
    );
  });

  it('is broken by a problem without a line or without a mend, and by none at all', () => {
    const sound = { file: 'content/a.yaml', line: 1, column: 1, id: '', message: 'a', mend: 'b' };
    expect(faultsOfReport([sound], 'content')).toEqual([]);
    expect(faultsOfReport([{ ...sound, line: 0 }], 'content')).toHaveLength(1);
    expect(faultsOfReport([{ ...sound, mend: '' }], 'content')).toHaveLength(1);
    expect(faultsOfReport([], 'content')).toHaveLength(1);
  });
});
