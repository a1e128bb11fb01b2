import type { Problem } from '../../prose/problem.ts';
import type { Registry } from '../registry.ts';

/** What is wrong with a report of problems: each has a file, a line from 1, words, and what to do. */
export function faultsOfReport(problems: readonly Problem[], folder: string): string[] {
  if (problems.length === 0) return ['nothing is told, and there is no registry'];
  return problems.flatMap((problem) => {
    const { file, line, column, message, mend } = problem;
    const isPlaced =
      file.startsWith(`${folder}/`) &&
      Number.isInteger(line) &&
      line >= 1 &&
      Number.isInteger(column) &&
      column >= 1;
    const isWorded = [message, mend].every(
      (words) => words.trim() !== '' && !/(?<![\w-])(undefined|NaN)(?![\w-])|\[object/.test(words),
    );
    return isPlaced && isWorded ? [] : [JSON.stringify(problem).slice(0, 400)];
  });
}

/** What a registry breaks of what every page relies on. */
export function brokenInvariants(registry: Registry): string[] {
  const { claims, sources, people, quotes, events, terms, tables, figures, changes, statements } =
    registry;
  const { sections, explainer } = registry;
  const broken: string[] = [];
  const hold = (isTrue: boolean, what: string): void => {
    if (!isTrue) broken.push(what);
  };
  const homes = new Set([...sections, ...(explainer.strands ?? [])].map(({ id }) => id));
  const isFinite = (number: number | undefined): boolean =>
    number === undefined || Number.isFinite(number);

  for (const [id, claim] of claims) {
    hold(id === claim.id && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), `claim ${id}: its id`);
    hold(claim.sources.length > 0, `claim ${id} has no source`);
    for (const { source } of claim.sources)
      hold(sources.has(source), `claim ${id}: source ${source}`);
    for (const person of claim.saidBy ?? []) hold(people.has(person), `claim ${id}: ${person}`);
    hold(
      [claim.value, ...Object.values(claim.figures ?? {})].every(isFinite),
      `claim ${id}: a number`,
    );
    hold(homes.has(claim.section), `claim ${id}: its section ${claim.section}`);
    hold(claim.standing !== 'claimed' || claim.saidBy !== undefined, `claim ${id}: nobody says it`);
    hold(claim.standing !== 'disputed' || claim.note !== undefined, `claim ${id}: no note`);
  }
  sections.forEach((section, index) => {
    const at = `section ${section.id}`;
    hold(section.order === index + 1, `${at}: order ${section.order}`);
    const ids = section.headings.map(({ id }) => id);
    hold(new Set(ids).size === ids.length, `${at}: a heading's id stands twice`);
    hold(
      section.references.every(({ claim }) => claims.has(claim)),
      `${at}: a reference`,
    );
    hold(
      section.references.every(({ number }, place) => number === place + 1),
      `${at}: its numbers`,
    );
    const anchors = section.references.flatMap((reference) => reference.anchors);
    hold(new Set(anchors).size === anchors.length, `${at}: an anchor stands twice`);
    hold(
      section.figures.every((figure) => figures.has(figure)),
      `${at}: a figure`,
    );
    const { claim, key } = section.keyNumber;
    const number = key === 'value' ? claims.get(claim)?.value : claims.get(claim)?.figures?.[key];
    hold(number !== undefined, `${at}: its key number`);
  });
  for (const [id, source] of sources) {
    hold(
      source.claims.every((claim) => claims.has(claim)),
      `source ${id}: a claim`,
    );
    hold(
      source.link === 'none' || /^https?:\/\/\S+$/.test(source.url ?? ''),
      `source ${id}: its address`,
    );
  }
  for (const [id, { speaker, source }] of quotes) {
    hold(speaker.every((person) => people.has(person)) && sources.has(source), `quote ${id}`);
  }
  for (const { id, claims: cited, strand, date, to = date } of events) {
    hold(
      cited.every((claim) => claims.has(claim)) && homes.has(strand) && to >= date,
      `event ${id}`,
    );
  }
  for (const [id, { source }] of terms) hold(sources.has(source) && !people.has(id), `term ${id}`);
  for (const { id, claims: named = [] } of changes) {
    hold(
      named.every((claim) => claims.has(claim)),
      `change ${id}`,
    );
  }
  for (const { id, claims: named } of statements) {
    hold(
      named.every((claim) => claims.has(claim)),
      `statement ${id}`,
    );
  }
  for (const [id, table] of tables) {
    const keys = table.rows.map(({ key }) => key);
    hold(new Set(keys).size === keys.length, `table ${id}: a key stands twice`);
    hold(
      table.sources.every((source) => sources.has(source)),
      `table ${id}: a source`,
    );
    const numbers = table.rows.flatMap(({ cells }) => Object.values(cells));
    hold(
      numbers.every((cell) => typeof cell !== 'number' || Number.isFinite(cell)),
      `table ${id}: a number`,
    );
  }
  for (const [id, figure] of figures) {
    hold(Object.values(figure.values).every(isFinite), `figure ${id}: a value`);
    hold(
      (figure.tables ?? []).every(({ table }) => tables.has(table)),
      `figure ${id}: a table`,
    );
    hold(
      figure.claims.every(({ claim }) => claims.has(claim.replace(/\..*$/, ''))),
      `figure ${id}: a claim`,
    );
  }
  const text = JSON.stringify([
    ...sections,
    explainer,
    ...claims.values(),
    ...events,
    ...terms.values(),
  ]);
  hold(!/[\u200b\u202e\u2028]|\\u(0000|d83d|d800)/u.test(text), 'a text holds what nobody sees');
  return broken;
}
