/** `npm run mutations -- 300 7`: changes the whole content at random, 300 times by the seed 7, and tells what a parse makes of it. */
import { findUndrawable } from '../integrations/check-drawings.ts';
import { createRandom, mutate } from '../registry/mutations/mutate.ts';
import { brokenInvariants, faultsOfReport } from '../registry/mutations/invariants.ts';
import { listCharts } from '../registry/parse-folder.ts';
import { parse } from '../registry/parse.ts';
import { contentFolder, readContent } from '../registry/read.ts';

const [runs = 100, seed = 1] = process.argv.slice(2).map(Number);
const content = readContent(contentFolder());
const options = { charts: listCharts('src/charts') };
const random = createRandom(seed);
const count = { refused: 0, accepted: 0, failed: 0 };

for (let run = 0; run < runs; run += 1) {
  const { title, content: mutated } = mutate(content, random);
  const faults = tryOne(mutated);
  if (faults.length === 0) continue;
  count.failed += 1;
  console.error(`run ${run}, ${title}:\n  ${faults.slice(0, 3).join('\n  ')}`);
}
console.log(
  `${runs} changes by the seed ${seed}: ${count.refused} refused, ${count.accepted} accepted, ${count.failed} failed`,
);
if (count.failed > 0) process.exitCode = 1;

/** What is wrong with the answer to changed content: it must be placed problems, or a registry that holds and can be drawn or refused. */
function tryOne(mutated: typeof content): string[] {
  try {
    const parsed = parse(mutated, options);
    const draft = 'problems' in parsed ? parsed.draft : parsed.registry;
    const undrawable = draft === undefined ? [] : findUndrawable(draft, content.folder);
    const told = [...('problems' in parsed ? parsed.problems : []), ...undrawable];
    if (told.length > 0) {
      count.refused += 1;
      return faultsOfReport(told, content.folder);
    }
    count.accepted += 1;
    return 'registry' in parsed
      ? brokenInvariants(parsed.registry)
      : ['neither refused nor accepted'];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
