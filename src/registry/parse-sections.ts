import { readInline, readProse } from '../prose/read.ts';
import type { Prose } from '../prose/read.ts';
import type { Passage } from '../prose/passage.ts';
import { sectionFrontMatter } from '../schemas/section.ts';
import type { SectionFrontMatter } from '../schemas/section.ts';
import { isRecord } from './field-names.ts';
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
  /** Fields with something wrong in them are empty here. */
  readonly frontMatter: SectionFrontMatter;
  /** The names of those fields. */
  readonly faulty: ReadonlySet<string>;
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

/** Stands for fields that cannot be read. */
const noFrontMatter: SectionFrontMatter = {
  order: 0,
  title: '',
  question: '',
  in_short: '',
  now: '',
  key_number: { claim: '', words: '' },
  checked: '',
};

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

  const { frontMatter, faulty } = readFrontMatter(id, yaml, report);
  return {
    id,
    yaml,
    frontMatter,
    faulty,
    inShort: faulty.has('in_short') ? [] : readField(id, yaml, 'in_short', frontMatter, report),
    now: faulty.has('now') ? [] : readField(id, yaml, 'now', frontMatter, report),
    body: prose,
  };
}

/** A fault in the front matter hides none in the text: fields that are sound stay, all others are empty. */
function readFrontMatter(
  id: string,
  yaml: YamlText,
  report: Report,
): Pick<SectionEntry, 'frontMatter' | 'faulty'> {
  const content = loadYaml(yaml, report);
  if (!isRecord(content)) {
    if (content !== undefined)
      validate(sectionFrontMatter, content, { yaml, path: [] }, id, report);
    return { frontMatter: noFrontMatter, faulty: new Set(Object.keys(noFrontMatter)) };
  }
  const place = { yaml, path: [] };
  const names = { keepsNames: true };
  const { fields, faulty } = validate(sectionFrontMatter, content, place, id, report, names);
  if (fields !== undefined) return { frontMatter: fields, faulty };
  const sound = Object.entries(content).filter(([field]) => !faulty.has(field));
  return { frontMatter: { ...noFrontMatter, ...Object.fromEntries(sound) }, faulty };
}

/** The inline Markdown of a field. Its own lines are folded by YAML, so that a fault is told at the field. */
function readField(
  id: string,
  yaml: YamlText,
  field: 'in_short' | 'now',
  frontMatter: SectionFrontMatter,
  report: Report,
): readonly Passage[] {
  const { passages, problems } = readInline(frontMatter[field]);
  for (const { message, mend } of problems) report.add(spotOf(yaml, [field]), id, message, mend);
  return passages;
}
