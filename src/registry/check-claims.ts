import type { ClaimFields } from '../schemas/claim.ts';
import type { Explainer } from '../schemas/explainer.ts';
import type { SourceFields } from '../schemas/source.ts';
import { contentName } from './field-names.ts';
import { suggest } from './nearest.ts';
import { checkStanding } from './check-standing.ts';
import type { Entry, List } from './parse-list.ts';
import type { Report, Tell } from './report.ts';
import { spotOf } from './yaml-text.ts';

/** What a claim is held against. */
export interface ClaimSurroundings {
  readonly sources: List<SourceFields>;
  /** Ids of `people.yaml`. */
  readonly people: ReadonlySet<string>;
  readonly period: Explainer['period'] | undefined;
}

/** Holds every claim against its own fields, its sources, the people and the period. */
export function checkClaims(
  claims: List<ClaimFields>,
  surroundings: ClaimSurroundings,
  report: Report,
): void {
  for (const entry of claims.entries.values()) {
    const tell = tellAbout(entry, report);
    // Of a field that is faulty itself nothing more is said.
    const isSound = (...fields: string[]): boolean =>
      !fields.some((field) => entry.faulty.has(field));
    if (isSound('value', 'unit', 'figures')) checkNumbers(entry.fields, tell);
    if (isSound('date', 'from', 'to', 'when')) {
      checkDates(entry.fields, surroundings.period, tell);
    }
    checkSourceIds(entry.fields, surroundings.sources, tell);
    checkSpeakerIds(entry.fields, surroundings.people, tell);
    if (isSound('standing', 'sources', 'saidBy', 'note')) {
      checkStanding(entry.fields, surroundings.sources, tell);
    }
  }
}

function tellAbout(entry: Entry<ClaimFields>, report: Report): Tell {
  return (field, message, mend, index) => {
    const path = [...entry.path, contentName(field), ...(index === undefined ? [] : [index])];
    report.add(spotOf(entry.yaml, path), entry.id, message, mend);
  };
}

function checkNumbers(claim: ClaimFields, tell: Tell): void {
  const keys = Object.keys(claim.figures ?? {});
  if (claim.value !== undefined && claim.unit === undefined) {
    tell('value', 'value has no unit', 'add unit: what the number counts');
  }
  if (claim.qualifier !== undefined && claim.value === undefined && keys.length === 0) {
    tell(
      'qualifier',
      `qualifier "${claim.qualifier}" bounds no number`,
      'add value, or remove qualifier',
    );
  }
  for (const key of Object.keys(claim.figureUnits ?? {})) {
    if (keys.includes(key)) continue;
    tell('figureUnits', `figure_units names no figure: ${key}`, suggest(key, keys, 'remove it'));
  }
}

function checkDates(
  { date, from, to, when }: ClaimFields,
  period: Explainer['period'] | undefined,
  tell: Tell,
): void {
  if (date !== undefined && (from !== undefined || to !== undefined)) {
    tell(
      'date',
      'date stands beside from or to',
      'keep date for one day, or from and to for a span',
    );
    return;
  }
  if ((from === undefined) !== (to === undefined)) {
    const [given, missing] = from === undefined ? ['to', 'from'] : ['from', 'to'];
    tell(given, `${given} stands without ${missing}`, `add ${missing}, or write date for one day`);
    return;
  }
  const first = date ?? from;
  const last = date ?? to;
  if (first === undefined || last === undefined) return;
  if (first > last) {
    tell('from', `from ${first} is later than to ${last}`, 'exchange them, or correct one');
    return;
  }
  if (period === undefined) return;
  const isTrue = {
    before: first < period.from,
    during: first <= period.to && last >= period.from,
    after: last > period.to,
  };
  if (isTrue[when]) return;
  const fitting = (['before', 'during', 'after'] as const).filter((choice) => isTrue[choice]);
  const dates = first === last ? first : `${first} to ${last}`;
  tell(
    'when',
    `when is ${when}, but ${dates} lies otherwise against the period (${period.from} to ${period.to})`,
    `write when: ${fitting.join(' or ')}, or correct the dates`,
  );
}

function checkSourceIds(claim: ClaimFields, sources: List<SourceFields>, tell: Tell): void {
  for (const [index, { source }] of claim.sources.entries()) {
    if (sources.ids.has(source)) continue;
    const mend = suggest(source, sources.ids, 'add it to a file of sources/');
    tell('sources', `no source has the id "${source}"`, mend, index);
  }
}

function checkSpeakerIds(
  { saidBy = [] }: ClaimFields,
  people: ReadonlySet<string>,
  tell: Tell,
): void {
  for (const [index, person] of saidBy.entries()) {
    if (people.has(person)) continue;
    const mend = suggest(person, people, 'add the person or body to people.yaml');
    tell('saidBy', `nobody in people.yaml has the id "${person}"`, mend, index);
  }
}
