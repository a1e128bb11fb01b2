/** `npm run content`: every problem of the content in a second, without a build. */
import { describeProblems, parseFolder } from '../registry/parse-folder.ts';
import { contentFolder } from '../registry/read.ts';

const parsed = parseFolder(contentFolder());
if ('problems' in parsed) {
  console.error(describeProblems(parsed.problems));
  process.exitCode = 1;
} else {
  const { sections, claims, sources } = parsed.registry;
  console.log(
    `content holds: ${sections.length} sections, ${claims.size} claims, ${sources.size} sources`,
  );
}
