import { z } from 'astro/zod';
import { claimPath } from '../format/address.ts';
import { standings } from '../schemas/claim.ts';
import { sourceKinds } from '../schemas/source.ts';
import { readRuns } from './inline-runs.ts';
import type { Claim, Registry, Source } from './registry.ts';

const text = (description: string) => z.string().min(1).describe(description);
const day = (description: string) => z.iso.date().describe(description);
const address = (description: string) => z.url().describe(description);

const publishedSource = z
  .strictObject({
    id: text('The id of the source.'),
    publisher: text('Who published it.'),
    title: text('Its title.'),
    kind: z.enum(sourceKinds).describe('Official, courts, news or research.'),
    published: text('When it was published: a day, a month or a year.').optional(),
    url: address('Where it can be read.').optional(),
    link: z.enum(['original', 'reprint', 'none']).describe('What the address leads to.'),
    locator: text('Words in the source that bear the claim out.'),
  })
  .describe('A document that the claim rests on, best first.');

const publishedNumber = z
  .strictObject({
    key: text('`value` for the main number, else its name within the claim.'),
    number: z.number(),
    unit: text('What it counts.').optional(),
  })
  .describe('A number of the claim.');

const publishedClaim = z.strictObject({
  id: text('The id of the claim; it never changes.'),
  address: address('The page of the claim.'),
  section: text('The section of the ledger that holds it.'),
  cited_in: z.array(z.string()).describe('The sections that cite it.'),
  statement: text('The fact in one sentence.'),
  standing: z.enum(standings).describe('How it is known.'),
  ours: z.enum(['calculation', 'reading']).optional().describe('Set where it is our own work.'),
  said_by: z.array(z.string()).optional().describe('Whose word it is.'),
  qualifier: text('The word that bounds the main number: “up to 600” is not 600.').optional(),
  numbers: z.array(publishedNumber),
  date: day('The day for which it holds.').optional(),
  from: day('The first day of a span.').optional(),
  to: day('The last day of a span.').optional(),
  when: z.enum(['before', 'during', 'after']).describe('Where it lies against the period told.'),
  note: text('What to know about it.').optional(),
  sources: z.array(publishedSource).min(1),
});

/** What `claims.json` holds. */
export const publishedClaims = z
  .strictObject({
    $schema: address('This schema.'),
    name: text('The explainer.'),
    address: address('Where it stands.'),
    edition: z.int().positive(),
    as_of: day('The day for which the text holds.'),
    checked: day('The day on which everything was last checked.'),
    license: text('On what terms it may be used.'),
    claims: z.array(publishedClaim),
  })
  .describe('The ledger of an explainer: every claim with its standing, numbers and sources.');
export type PublishedClaims = z.infer<typeof publishedClaims>;

/** The JSON Schema of `claims.json` (draft 2020-12). */
export function claimsJsonSchema(id: string): object {
  return { $id: id, ...z.toJSONSchema(publishedClaims) };
}

/**
 * The ledger for those who reckon with it, in the order of the ledger. What is for the team alone stays out.
 * @param resolve makes a whole address of a path from the site's root.
 */
export function publishClaims(
  { explainer, claims, sources, people }: Registry,
  resolve: (path: string) => string,
): PublishedClaims {
  return {
    $schema: resolve('data/claims.schema.json'),
    name: explainer.name,
    address: resolve(''),
    edition: explainer.edition,
    as_of: explainer.asOf,
    checked: explainer.checked,
    license: 'CC BY 4.0',
    claims: [...claims.values()].map((claim) => ({
      id: claim.id,
      address: resolve(claimPath(claim.id)),
      section: claim.section,
      cited_in: [...claim.citedIn],
      statement: claim.statement,
      standing: claim.standing,
      ours: claim.ours,
      said_by: claim.saidBy?.map((id) => people.get(id)?.name ?? id),
      qualifier: claim.qualifier,
      numbers: numbersOf(claim),
      date: claim.date,
      from: claim.from,
      to: claim.to,
      when: claim.when,
      note: claim.note && wordsOf(claim.note),
      sources: claim.sources.flatMap(({ source, locator }) => {
        const found = sources.get(source);
        return found === undefined ? [] : [{ ...publishSource(found), locator }];
      }),
    })),
  };
}

function publishSource({ id, publisher, title, group, published, url, link }: Source) {
  return { id, publisher, title, kind: group, published, url, link };
}

function numbersOf({ value, unit, figures = {}, figureUnits = {} }: Claim) {
  const main = value === undefined ? [] : [{ key: 'value', number: value, unit }];
  const others = Object.entries(figures).map(([key, number]) => ({
    key,
    number,
    unit: figureUnits[key] ?? unit,
  }));
  return [...main, ...others];
}

function wordsOf(markdown: string): string {
  return readRuns(markdown)
    .map((run) => run.text)
    .join('');
}
