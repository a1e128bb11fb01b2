import { describe, expect, it } from 'vitest';
import type { Places } from './places.ts';
import { settleContents } from './settle-contents.ts';

/** A printer whose sheets change from pass to pass; each PDF is the number of its pass. */
function printer(passes: readonly Record<string, number>[], anchors = ['a', 'b']) {
  const filled: Record<string, number>[] = [];
  const drafts: boolean[] = [];
  const run = settleContents(
    {
      anchors,
      fill: (places: Places) => {
        filled.push(Object.fromEntries(places));
        return Promise.resolve();
      },
    },
    (isDraft) => Promise.resolve(drafts.push(isDraft)),
    (pass) => new Map(Object.entries(passes[pass - 1] ?? passes.at(-1) ?? {})),
  );
  return { run, filled, drafts };
}

describe('the contents', () => {
  it('are printed again until they name the sheets that are there', async () => {
    const { run, filled, drafts } = printer([
      { a: 2, b: 5 },
      { a: 2, b: 6 },
      { a: 2, b: 6 },
    ]);
    expect(await run).toBe(3);
    expect(filled).toEqual([
      { a: 2, b: 5 },
      { a: 2, b: 6 },
    ]);
    expect(drafts, 'the first pass serves its numbers alone').toEqual([true, false, false]);
  });

  it('that name nothing take one pass, which is no draft', async () => {
    const { run, drafts } = printer([{}], []);
    expect(await run).toBe(1);
    expect(drafts).toEqual([false]);
  });

  it('that do not settle in four passes fail with what still moves, from where to where', async () => {
    const { run } = printer([
      { a: 2, b: 5 },
      { a: 2, b: 6 },
      { a: 2, b: 5 },
      { a: 2, b: 6 },
    ]);
    await expect(run).rejects.toThrow(/after 4 passes these still move: #b from sheet 5 to 6/);
  });

  it('that name what is not there fail with its id', async () => {
    const { run } = printer([{ a: 2 }]);
    await expect(run).rejects.toThrow('places that are not in the PDF: b');
  });
});
