import type { ContentFiles } from '../read.ts';
import type { Claim, Registry } from '../registry.ts';

/**
 * A small whole of real content, cut from it: the head of a section and its text down to the second
 * heading, with the figures, tables, claims, sources, people, quotes and terms that these stand on
 * and the section's first events. Parsing it takes milliseconds.
 * @param whole the content's files, which must hold.
 * @param registry the same, parsed.
 * @param id the section.
 */
export function cutContent(whole: ContentFiles, registry: Registry, id: string): ContentFiles {
  const { folder } = whole;
  const read = (name: string): string =>
    whole.files.find(({ path }) => path === `${folder}/${name}`)?.text ?? '';
  const section = cutSection(read(`sections/${id}.mdx`));
  const figures = [...section.matchAll(/<Figure id="([^"]+)"/g)].flatMap(
    ([, figure = '']) => registry.figures.get(figure) ?? [],
  );
  const tables = new Set(
    figures.flatMap((figure) => [
      ...(figure.tables ?? []).map(({ table }) => table),
      ...figure.claims.flatMap(({ equals = '' }) => tablesIn(equals, registry)),
    ]),
  );
  const events = registry.events.filter(({ strand }) => strand === id).slice(0, 3);
  const claims = withThoseThatTheyName(
    [
      ...[...section.matchAll(/\bclaim:\s?([a-z0-9+-]+)/g)].flatMap(([, ids = '']) =>
        ids.split('+'),
      ),
      ...events.flatMap((event) => event.claims),
      ...figures.flatMap((figure) => [
        ...figure.claims.map(({ claim }) => claim),
        ...Object.values(figure.references ?? {}),
      ]),
      ...[...tables].flatMap((table) => claimsOfTable(table, registry)),
    ].map((name) => name.replace(/[.[].*$/, '')),
    registry,
  );
  for (const id of claims) {
    const { derived = {} } = registry.claims.get(id) ?? {};
    for (const table of tablesIn(Object.values(derived).join(' '), registry)) tables.add(table);
  }
  const claimList = [...claims].flatMap((claim) => registry.claims.get(claim) ?? []);
  const terms = new Set([...section.matchAll(/\bterm:([a-z0-9-]+)/g)].map(([, term = '']) => term));
  const texts = `${section} ${claimList.map(({ statement, note }) => `${statement} ${note ?? ''}`).join(' ')}`;
  const quotes = [...registry.quotes.values()].filter(({ words }) => texts.includes(words));
  const people = new Set([
    ...claimList.flatMap(({ saidBy }) => saidBy ?? []),
    ...quotes.flatMap(({ speaker }) => speaker),
  ]);
  const sources = new Set([
    ...claimList.flatMap((claim) => claim.sources.map(({ source }) => source)),
    ...quotes.map(({ source }) => source),
    ...[...terms].flatMap((term) => registry.terms.get(term)?.source ?? []),
    ...[...tables].flatMap((table) => registry.tables.get(table)?.sources ?? []),
  ]);

  const claimFiles = whole.files.filter(({ path }) => path.startsWith(`${folder}/claims/`));
  const inSection = (text: string): string =>
    text.replace(/^( *)section: .*$/gm, `$1section: ${id}`);
  const files: Record<string, string> = {
    [`sections/${id}.mdx`]: section.replace(/^order: .*$/m, 'order: 1'),
    [`claims/${id}.yaml`]: `claims:\n${claimFiles.map(({ text }) => itemsOf(text, claims).join('')).join('')}`,
    'explainer.yaml': read('explainer.yaml')
      .replace(/^occasion: .*\n/m, '')
      .replace(/^summary_sheet:\n(?:[ #].*\n)*/m, ''),
    'changes.yaml': read('changes.yaml'),
    'names.txt': read('names.txt'),
    'house-style.yaml': read('house-style.yaml'),
    'permalinks.txt': read('permalinks.txt')
      .split('\n')
      .filter((line) => line.startsWith(`${id}/`) || line.startsWith('about/'))
      .join('\n'),
    'people.yaml': cutList(read('people.yaml'), people),
    'quotes.yaml': cutList(read('quotes.yaml'), new Set(quotes.map((quote) => quote.id))),
    'glossary.yaml': inSection(cutList(read('glossary.yaml'), terms)),
    'timeline.yaml': cutList(read('timeline.yaml'), new Set(events.map((event) => event.id))),
  };
  for (const figure of figures) {
    files[`figures/${figure.id}.yaml`] = inSection(read(`figures/${figure.id}.yaml`));
  }
  for (const table of tables) {
    files[`data/${table}.csv`] = read(`data/${table}.csv`);
    files[`data/${table}.yaml`] = inSection(read(`data/${table}.yaml`));
  }
  for (const kind of ['official', 'courts', 'news', 'research']) {
    files[`sources/${kind}.yaml`] = cutList(read(`sources/${kind}.yaml`), sources);
  }
  return {
    folder,
    files: Object.entries(files)
      .map(([name, text]) => ({ path: `${folder}/${name}`, text }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    problems: [],
  };
}

function cutSection(text: string): string {
  const [head = '', ...parts] = text.split(/^(?=## )/m);
  return head + (parts[0] ?? '');
}

/** The items `- id: ...` of a YAML list whose id is wanted, as they stand. */
function itemsOf(text: string, ids: ReadonlySet<string>): string[] {
  const [, ...items] = text.split(/^(?= *- id: )/m);
  return items.filter((item) => ids.has(/^ *- id: (\S+)/.exec(item)?.[1] ?? ''));
}

function cutList(text: string, ids: ReadonlySet<string>): string {
  const items = itemsOf(text, ids);
  const [head = ''] = text.split(/^(?= *- id: )/m);
  return items.length === 0 ? head.replace(/:\s*$/, ': []\n') : head + items.join('');
}

/** The tables that expressions name. */
function tablesIn(text: string, { tables }: Registry): string[] {
  return (text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).filter((name) => tables.has(name));
}

function claimsOfTable(id: string, { tables }: Registry): string[] {
  const table = tables.get(id);
  const columns = table?.columns.filter(({ type }) => type === 'claim') ?? [];
  const cells = table?.rows.flatMap((row) => columns.map(({ name }) => row.cells[name] ?? null));
  return (cells ?? []).flatMap((cell) => (Array.isArray(cell) ? (cell as string[]) : []));
}

/** Claims with those from which they are derived and those that their notes link to. */
function withThoseThatTheyName(ids: readonly string[], { claims }: Registry): Set<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const claim = claims.get(id);
    if (claim === undefined || found.has(id)) continue;
    found.add(id);
    waiting.push(...namedBy(claim));
  }
  return found;
}

function namedBy({ derived = {}, note = '' }: Claim): string[] {
  const text = `${Object.values(derived).join(' ')} ${note}`;
  return text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
}
