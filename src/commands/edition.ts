/** `npm run edition`: keeps what each claim says in this edition, so that a later change without an entry is seen. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditionDigest, writeEditionDigest } from '../registry/edition-digest.ts';
import { describeProblems, parseFolder } from '../registry/parse-folder.ts';
import { contentFolder } from '../registry/read.ts';

const folder = contentFolder();
const path = join(folder, 'edition.txt');
const parsed = parseFolder(folder, { isNewEdition: true });
if ('problems' in parsed) {
  console.error(describeProblems(parsed.problems));
  process.exitCode = 1;
} else {
  const { explainer, claims, changes } = parsed.registry;
  const { edition } = explainer;
  const kept = existsSync(path) ? readEditionDigest(readFileSync(path, 'utf8')) : undefined;
  const isOut = changes.some((change) => change.edition === edition && change.published === true);
  if (isOut && kept?.edition === edition) {
    console.error(
      `edition ${String(edition)} is published, and edition.txt holds what it said: that must stay. ` +
        'Tell what has changed in changes.yaml, or open the next edition in explainer.yaml and changes.yaml.',
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path, writeEditionDigest(edition, claims.values()));
    console.log(`edition.txt holds ${String(claims.size)} claims of edition ${String(edition)}`);
  }
}
