import { readInline, readProse } from '../prose/read.ts';
import type { Prose } from '../prose/read.ts';
import type { Passage } from '../prose/passage.ts';
import { sectionFrontMatter } from '../schemas/section.ts';
import type { SectionFrontMatter } from '../schemas/section.ts';
import type { ContentFile } from './read.ts';
import type { Report } from './report.ts';
import { validate } from './validate.ts';
import { loadYaml, spotOf } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** A section's file, taken apart. */
export interface SectionEntry {
  readonly id: string;
  /** The front matter as YAML. */
  readonly yaml: YamlText;
  readonly frontMatter: SectionFrontMatter;
  readonly inShort: readonly Passage[];
  readonly now: readonly Passage[];
  readonly body: Prose;
}

export interface Sections {
  /** By id. */
  readonly entries: ReadonlyMap<string, SectionEntry>;
  /** Ids of all sections, invalid ones too. */
  readonly ids: ReadonlySet<string>;
}

/** Reads every section: front matter, and the text with the prose module's reader. */
export function parseSections(files: ReadonlyMap<string, ContentFile>, report: Report): Sections {
  const entries = new Map<string, SectionEntry>();
  for (const [id, file] of files) {
    const entry = parseSection(id, file, report);
    if (entry !== undefined) entries.set(id, entry);
  }
  return { entries, ids: new Set(files.keys()) };
}

function parseSection(id: string, file: ContentFile, report: Report): SectionEntry | undefined {
  const parts = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(file.text);
  if (parts === null) {
    report.add(
      { file: file.path, line: 1, column: 1 },
      id,
      'this section has no front matter',
      'begin the file with a line ---, the fields (order, title, question ...) and another line ---',
    );
    return undefined;
  }
  const yaml = { file: file.path, text: parts[1] ?? '', firstLine: 2 };
  const body = file.text.slice(parts[0].length);
  const bodyLine = parts[0].split('\n').length;
  const prose = readProse(body, { line: bodyLine, column: 1 });
  for (const { line, column, message, mend } of prose.problems) {
    report.add({ file: file.path, line, column }, id, message, mend);
  }

  const content = loadYaml(yaml, report);
  if (content === undefined) return undefined;
  const place = { yaml, path: [] };
  const names = { keepsNames: true };
  const { fields } = validate(sectionFrontMatter, content, place, id, report, names);
  if (fields === undefined) return undefined;
  return {
    id,
    yaml,
    frontMatter: fields,
    inShort: readField(id, fields.in_short, yaml, 'in_short', report),
    now: readField(id, fields.now, yaml, 'now', report),
    body: prose,
  };
}

/** The inline Markdown of a field. Its own lines are folded by YAML, so that a fault is told at the field. */
function readField(
  id: string,
  markdown: string,
  yaml: YamlText,
  field: string,
  report: Report,
): readonly Passage[] {
  const { passages, problems } = readInline(markdown);
  for (const { message, mend } of problems) report.add(spotOf(yaml, [field]), id, message, mend);
  return passages;
}
