import type { ContentLayout } from './content-layout.ts';
import { digestClaim, readEditionDigest } from './edition-digest.ts';
import type { Content } from './parse-content.ts';
import type { Report } from './report.ts';
import { spotOf } from './yaml-text.ts';

const command = 'run "npm run edition" and commit edition.txt';

/**
 * Once an edition is published, no claim may say anything else, or rest on anything else, without an entry
 * in `changes.yaml` that names it. What the edition said stands in `edition.txt`.
 */
export function checkEdition(content: Content, { edition: file }: ContentLayout, report: Report) {
  const published = [...content.changes.entries.values()]
    .filter(({ fields }) => fields.kind === 'edition' && fields.published === true)
    .sort((a, b) => (b.fields.edition ?? 0) - (a.fields.edition ?? 0))[0];
  if (published?.fields.edition === undefined) return;
  const { edition, date } = published.fields;
  const tell = (message: string, mend: string): void => {
    report.add(
      spotOf(published.yaml, [...published.path, 'published']),
      published.id,
      message,
      mend,
    );
  };
  if (file === undefined) {
    tell(`edition ${String(edition)} is published, and nothing holds what it said`, command);
    return;
  }
  const digest = readEditionDigest(file.text);
  if (digest === undefined) {
    const spot = { file: file.path, line: 1, column: 1 };
    report.add(spot, '', 'this is not what "npm run edition" writes', command);
    return;
  }
  if (digest.edition !== edition) {
    tell(`edition.txt holds edition ${String(digest.edition)}, not ${String(edition)}`, command);
    return;
  }
  const told = new Set(
    [...content.changes.entries.values()]
      .filter(({ fields }) => fields.kind !== 'edition' && fields.date >= date)
      .flatMap(({ fields }) => fields.claims ?? []),
  );
  for (const { id, fields, yaml, path } of content.claims.entries.values()) {
    const before = digest.claims.get(id);
    if (told.has(id) || before === digestClaim(fields)) continue;
    report.add(
      spotOf(yaml, path),
      id,
      before === undefined
        ? `this claim is new since edition ${String(edition)}, and changes.yaml does not say so`
        : `this claim has changed since edition ${String(edition)} (statement, number, standing or sources), and changes.yaml does not say so`,
      before === undefined
        ? 'add an entry of kind addition that names it'
        : 'add an entry of kind correction or addition that names it and says what changed',
    );
  }
}
