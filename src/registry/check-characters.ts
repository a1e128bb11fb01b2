import { unseenCharacter } from '../schemas/scalars.ts';
import type { ContentFiles } from './read.ts';
import type { Report } from './report.ts';

/** Texts and rows hold no character that nobody sees. The fields of YAML are held to it by their schemas. */
export function checkCharacters({ files }: Pick<ContentFiles, 'files'>, report: Report): void {
  for (const { path, text } of files) {
    if (!/\.(mdx|csv)$/.test(path) || !unseenCharacter.test(text)) continue;
    for (const [index, line] of text.split('\n').entries()) {
      const found = unseenCharacter.exec(line);
      if (found === null) continue;
      const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      report.add(
        { file: path, line: index + 1, column: found.index + 1 },
        '',
        `this line holds a character that nobody sees (U+${code})`,
        'write the words around it anew, by hand',
      );
    }
  }
}
