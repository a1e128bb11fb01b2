import { parse } from '../parse.ts';
import type { ParseOptions } from '../parse.ts';
import type { ContentFiles } from '../read.ts';
import { brokenInvariants, faultsOfReport } from './invariants.ts';
import { createRandom, mutate } from './mutate.ts';

/** What came of many mutations of one content. */
export interface Outcome {
  /** How many were refused, and how many gave a registry. */
  readonly refused: number;
  readonly accepted: number;
  /** Each mutation that threw, was refused without place or mend, or gave a registry that does not hold. */
  readonly failures: readonly string[];
}

/**
 * Changes content at random, as often as is asked, and parses it each time.
 * @param seed the same seed makes the same changes.
 */
export function tryMutations(
  content: ContentFiles,
  options: ParseOptions,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Outcome {
  const random = createRandom(seed);
  const failures: string[] = [];
  let refused = 0;
  for (let run = 0; run < runs; run += 1) {
    const { title, content: mutated } = mutate(content, random);
    const tell = (what: string): number =>
      failures.push(`seed ${seed}, run ${run}, ${title}: ${what}`);
    try {
      const parsed = parse(mutated, options);
      if ('problems' in parsed) refused += 1;
      const faults =
        'problems' in parsed
          ? faultsOfReport(parsed.problems, content.folder)
          : brokenInvariants(parsed.registry);
      faults.slice(0, 3).forEach(tell);
    } catch (error) {
      tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
  return { refused, accepted: runs - refused, failures };
}
