import { branchName, generateSection, maximumSections } from './generated-section.ts';
import type { ContentFile } from './read.ts';

/**
 * An explainer of any size that obeys every schema and check: of each section a text of about a thousand
 * words, twenty claims, four sources, a table and a figure drawn from it. What is measured and tested with
 * size is measured with this. The same size gives the same words; nothing in it is true.
 * @param sections how many, at most a thousand.
 * @param folder the name of the content folder.
 * @throws where more sections are asked for than there are names.
 */
export function generateExplainer(sections: number, folder = 'content'): ContentFile[] {
  if (sections < 1 || sections > maximumSections) {
    throw new RangeError(`${sections} sections: there can be 1 to ${maximumSections}`);
  }
  const parts = Array.from({ length: sections }, (_, index) => generateSection(index));
  const all = (key: 'officialSources' | 'newsSources'): string =>
    `sources:\n${parts.map((part) => part[key]).join('')}`;
  const files = {
    'explainer.yaml': explainer,
    'changes.yaml': changes,
    'people.yaml': people,
    'glossary.yaml': glossary,
    'timeline.yaml': timeline(Math.min(sections, 12)),
    'sources/official.yaml': all('officialSources'),
    'sources/news.yaml': all('newsSources'),
    ...Object.fromEntries(
      parts.flatMap(({ id, section, claims, figure, table, rows }) => [
        [`sections/${id}.mdx`, section],
        [`claims/${id}.yaml`, claims],
        [`figures/${id}-loans.yaml`, figure],
        [`data/${id}-loans.yaml`, table],
        [`data/${id}-loans.csv`, rows],
      ]),
    ),
  };
  return Object.entries(files).map(([path, text]) => ({ path: `${folder}/${path}`, text }));
}

const explainer = `name: A Month at the Libraries
tagline: What the branches of a library counted in May 2023
summary: Every branch counted what was borrowed and who came. All of it is invented.
publisher: The Branch Explainer
period: { from: 2023-05-01, to: 2023-05-31 }
as_of: 2023-05-31
checked: 2024-03-15
edition: 1
language: en-US
site_url: https://library.example
strands:
  - { id: council, title: Town council }
`;

const changes = `changes:
  - { id: edition-1, date: 2024-03-15, kind: edition, edition: 1, text: The first edition. }
`;

const people = `people:
  - id: reading-society
    name: Reading Society
    kind: body
    aliases: [the society]
    role: a society of readers
    as_of: 2023-05-31
`;

const glossary = `terms:
  - id: lending-card
    term: lending card
    short: The card with which a reader takes books home.
    source: ${generateSection(0).id}-rules
    section: ${generateSection(0).id}
`;

function timeline(count: number): string {
  const events = Array.from({ length: count }, (_, index) => {
    const { id } = generateSection(index);
    return `  - id: ${id}-counts
    date: 2023-05-${String(index + 2).padStart(2, '0')}
    strand: ${id}
    title: The branch at ${branchName(index)} counts its visits
    text: Staff stand at the door from morning to evening.
    claims: [${id}-visits]
`;
  });
  return `events:\n${events.join('')}`;
}
