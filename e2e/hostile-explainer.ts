import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySmallExplainer } from './build-site.ts';

/**
 * Words that would run a script, end a block of data or break a file in any place that took them for
 * markup: in text, in an attribute, in a script, in a style sheet, in XML.
 */
export const hostile = `<script>document.title="taken"</script><img src="x" onerror="document.title='taken'">"'</title></style>]]>&lt;&`;

/** The same for words within a drawing, which refuses those for which it has no room. */
export const hostileLabel = `</text><script>x()</script> "&lt;`;

/** Cells that a spreadsheet would run as formulas, in the order of the rows. */
export const formulas = ['=HYPERLINK("https://other.example/";"look")', '+1', '@SUM(1+1)'] as const;

/** An address that tries to leave its attribute. */
export const hostileAddress = `https://courier.example.org/"><script>document.title="taken"</script>`;

/** A copy of the small explainer whose every sort of text is hostile. @returns its folder. */
export function copyHostileExplainer(to: string): string {
  const folder = copySmallExplainer(to);
  const yaml = JSON.stringify(hostile);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const put = (file: string, before: string | RegExp, after: string): void => {
    replaceIn(folder, file, before, after);
  };
  put(
    'claims/reading-rooms.yaml',
    'statement: The quiet room has 48 seats.',
    `statement: ${JSON.stringify(`The quiet room has 48 seats. ${hostile}`)}`,
  );
  put(
    'sections/reading-rooms.mdx',
    'title: Reading rooms',
    `title: ${JSON.stringify(hostileLabel)}`,
  );
  put('sections/reading-rooms.mdx', /^question: .*$/m, `question: ${yaml}`);
  put('glossary.yaml', 'short: A reading room in which nobody may speak.', `short: ${yaml}`);
  put('people.yaml', 'name: Friends of the Library', `name: ${yaml}`);
  put('people.yaml', 'role: a society of readers', `role: ${yaml}`);
  put('sources/official.yaml', 'title: House Rules, May 2023', `title: ${yaml}`);
  put('sources/official.yaml', 'publisher: Wren County', `publisher: ${yaml}`);
  put('sources/news.yaml', 'https://courier.example.org/2023/05/21/petition', hostileAddress);
  put('figures/loans-compared.yaml', 'books: books', `books: ${JSON.stringify(hostileLabel)}`);
  put('figures/loans-compared.yaml', /^question: .*$/m, `question: ${yaml}`);
  put('figures/the-days.yaml', /^finding: .*$/m, `finding: ${yaml}`);
  put('figures/the-days.yaml', /^note: .*$/m, `note: ${yaml}`);
  put('timeline.yaml', 'title: Late fees end', `title: ${JSON.stringify(hostileLabel)}`);
  put('changes.yaml', /text: An earlier text.*/, `text: ${yaml}`);
  put('data/loans-by-kind.csv', 'all loans less the books', cell(hostile));
  for (const formula of formulas) {
    put('data/loans-by-kind.csv', ',renewals counted,', `,${cell(formula)},`);
  }
  put('data/loans-by-kind.yaml', 'title: Kind', `title: ${yaml}`);
  put('explainer.yaml', 'publisher: The Alder Quay Explainer', `publisher: ${yaml}`);
  return folder;
}

/** Puts text into a file of a content folder in the place of other text, which must stand there. */
export function replaceIn(
  folder: string,
  file: string,
  before: string | RegExp,
  after: string,
): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = text.replace(before, () => after);
  if (changed === text) throw new Error(`${file} no longer holds: ${String(before)}`);
  writeFileSync(join(folder, file), changed);
}
