/** `npm run content`: every problem of the content in a second, without a build. */
import { parseAndDraw } from '../integrations/check-drawings.ts';
import { describeProblems } from '../registry/parse-folder.ts';
import { contentFolder } from '../registry/read.ts';

const parsed = parseAndDraw(contentFolder());
if ('problems' in parsed) {
  console.error(describeProblems(parsed.problems));
  process.exitCode = 1;
} else {
  const { sections, claims, sources } = parsed.registry;
  console.log(
    `content holds: ${sections.length} sections, ${claims.size} claims, ${sources.size} sources`,
  );
}
