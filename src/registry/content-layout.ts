import { sourceKinds } from '../schemas/source.ts';
import { suggest } from './nearest.ts';
import type { ContentFile, ContentFiles } from './read.ts';
import type { Report } from './report.ts';
import type { YamlText } from './yaml-text.ts';

/** The files of a content folder, each under what it is for. */
export interface ContentLayout {
  /** `explainer.yaml`, `timeline.yaml` ... by name. */
  readonly records: ReadonlyMap<string, YamlText>;
  readonly claims: readonly YamlText[];
  readonly sources: readonly YamlText[];
  /** By id, which is the file's name. */
  readonly sections: ReadonlyMap<string, ContentFile>;
  readonly figures: ReadonlyMap<string, YamlText>;
  readonly tables: ReadonlyMap<string, YamlText>;
  readonly csvs: ReadonlyMap<string, ContentFile>;
  /** `names.txt` */
  readonly names: ContentFile | undefined;
  /** `edition.txt` */
  readonly edition: ContentFile | undefined;
  /** `permalinks.txt` */
  readonly permalinks: ContentFile | undefined;
}

const recordFiles = [
  'explainer',
  'timeline',
  'glossary',
  'people',
  'quotes',
  'changes',
  'statements',
  'house-style',
].map((name) => `${name}.yaml`);
const otherFiles = ['names.txt', 'permalinks.txt', 'edition.txt', 'README.md'];
const folders: Readonly<Record<string, readonly string[]>> = {
  sections: ['mdx'],
  claims: ['yaml'],
  sources: ['yaml'],
  figures: ['yaml'],
  data: ['csv', 'yaml'],
};

/** Sorts the files by what they are for. A file that nothing reads is a mistake, and told. */
export function sortFiles({ folder, files }: ContentFiles, report: Report): ContentLayout {
  const inFolder = (name: string, extension: string): ContentFile[] =>
    files.filter(({ path }) => isIn(path, `${folder}/${name}/`, extension));
  for (const file of files) checkPlace(file.path, folder, report);
  const records = files.filter(({ path }) => recordFiles.includes(path.slice(folder.length + 1)));

  return {
    records: new Map(records.map((file) => [nameOf(file.path), wholeYaml(file)])),
    claims: inFolder('claims', 'yaml').map(wholeYaml),
    sources: inFolder('sources', 'yaml').map(wholeYaml),
    sections: byName(inFolder('sections', 'mdx')),
    figures: new Map(
      inFolder('figures', 'yaml').map((file) => [nameOf(file.path), wholeYaml(file)]),
    ),
    tables: new Map(inFolder('data', 'yaml').map((file) => [nameOf(file.path), wholeYaml(file)])),
    csvs: byName(inFolder('data', 'csv')),
    names: files.find(({ path }) => path === `${folder}/names.txt`),
    edition: files.find(({ path }) => path === `${folder}/edition.txt`),
    permalinks: files.find(({ path }) => path === `${folder}/permalinks.txt`),
  };
}

/** A file's name without folders and extension: the id of what it holds. */
export function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(0, name.lastIndexOf('.'));
}

function byName(files: readonly ContentFile[]): Map<string, ContentFile> {
  return new Map(files.map((file) => [nameOf(file.path), file]));
}

function wholeYaml({ path, text }: ContentFile): YamlText {
  return { file: path, text, firstLine: 1 };
}

function isIn(path: string, start: string, extension: string): boolean {
  return (
    path.startsWith(start) &&
    path.endsWith(`.${extension}`) &&
    !path.slice(start.length).includes('/')
  );
}

function checkPlace(path: string, folder: string, report: Report): void {
  const spot = { file: path, line: 1, column: 1 };
  const name = path.slice(folder.length + 1);
  if (recordFiles.includes(name) || otherFiles.includes(name)) return;
  const subfolder = name.split('/')[0] ?? '';
  const extensions = name.includes('/') ? folders[subfolder] : undefined;
  if (extensions === undefined) {
    const known = name.includes('/') ? Object.keys(folders) : [...recordFiles, ...otherFiles];
    const mend = suggest(name.includes('/') ? subfolder : name, known, `use: ${known.join(', ')}`);
    report.add(spot, '', 'nothing reads this file', mend);
    return;
  }
  if (!extensions.some((extension) => isIn(path, `${folder}/${subfolder}/`, extension))) {
    const mend = `${subfolder}/ holds files that end with .${extensions.join(' or .')}, and no folders`;
    report.add(spot, '', 'nothing reads this file', mend);
    return;
  }
  const id = nameOf(path);
  if (subfolder === 'sources' && !sourceKinds.some((kind) => kind === id)) {
    report.add(
      spot,
      id,
      `"${id}" is no kind of source`,
      suggest(id, sourceKinds, `use: ${sourceKinds.join(', ')}`),
    );
  } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const mend = 'rename the file to lower-case words joined by hyphens';
    report.add(spot, id, 'the name of this file is no id', mend);
  }
}
