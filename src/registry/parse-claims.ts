import { claim as claimSchema } from '../schemas/claim.ts';
import type { ClaimFields } from '../schemas/claim.ts';
import { isRecord } from './field-names.ts';
import { parseList } from './parse-list.ts';
import type { List } from './parse-list.ts';
import type { Report } from './report.ts';
import type { YamlText } from './yaml-text.ts';

/**
 * Reads the claims of all sections. An invalid claim stays, with the fields that are valid:
 * whatever cites it must not be told that it does not exist.
 */
export function parseClaims(yamls: readonly YamlText[], report: Report): List<ClaimFields> {
  const format = { field: 'claims', noun: 'claim', schema: claimSchema, salvage: salvageClaim };
  return parseList(yamls, format, report);
}

/** The section whose file holds a claim: `content/claims/courts.yaml` is that of `courts`. */
export function sectionOfFile(path: string): string {
  return /([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? '';
}

function salvageClaim(record: unknown, faulty: ReadonlySet<string>): ClaimFields | undefined {
  if (!isRecord(record) || typeof record.id !== 'string') return undefined;
  const sound = Object.fromEntries(Object.entries(record).filter(([field]) => !faulty.has(field)));
  // What is left is valid field by field; the defaults stand in for required fields that are not.
  return {
    statement: '',
    when: 'during',
    standing: 'documented',
    sources: [],
    ...sound,
    id: record.id,
  };
}
