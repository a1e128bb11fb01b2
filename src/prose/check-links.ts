import type { Finding } from './finding.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';
import type { PassageText, PlacedRun } from './passage-text.ts';
import { listNames, namesOne } from './speakers.ts';

/** Link words that tell a reader, who may hear links alone, nothing. */
const emptyWords =
  /^(?:(?:click |see |read )?(?:here|there|this|that|it|these|those|more|link|this link|source|sources|the source|note|see|read|read more|more here)|https?:.*|www\..*|[\p{P}\s]*)$/iu;

/** Checks the links of a passage by themselves: known ids, words that say something. */
export function checkLinks(words: PassageText, ledger: Ledger): Finding[] {
  return words.runs.flatMap((placed) => [...checkTarget(placed, ledger), ...checkWords(placed)]);
}

/**
 * Checks that a *claimed* claim's paragraph names whose word it is. Our own calculation
 * on somebody's numbers is ours: "we" or "our" will do.
 * @param around the words in which the name may stand.
 */
export function checkSpeakers(words: PassageText, around: string, ledger: Ledger): Finding[] {
  const told = new Set<string>();
  return words.runs.flatMap(({ run, start }): Finding[] => {
    if (run.kind !== 'claim') return [];
    return claimsOf(run.ids, ledger).flatMap((claim): Finding[] => {
      const { id, standing, saidBy, ours } = claim;
      if (standing !== 'claimed' || saidBy === undefined || told.has(id)) return [];
      told.add(id);
      if (namesOne(around, saidBy, ledger)) return [];
      if (ours !== undefined && /(?<!\p{L})(?:we|our)(?!\p{L})/iu.test(around)) return [];
      return [
        {
          offset: start,
          message: `${id} rests on one party's word, and this paragraph does not say whose`,
          mend: `name ${listNames(saidBy, ledger)} in the paragraph ("... says"), or one of the aliases in people.yaml`,
        },
      ];
    });
  });
}

/** The claims of some ids; unknown ids are told of elsewhere. */
export function claimsOf(ids: readonly string[], ledger: Ledger): LedgerClaim[] {
  return ids.flatMap((id) => ledger.claims.get(id) ?? []);
}

function checkTarget({ run, start }: PlacedRun, ledger: Ledger): Finding[] {
  if (run.kind === 'claim') {
    const doubled = new Set(run.ids).size < run.ids.length;
    const findings = run.ids
      .filter((id) => !ledger.claims.has(id) && ledger.brokenClaims?.has(id) !== true)
      .map((id) => ({
        offset: start,
        message: id === '' ? 'this link names no claim' : `no claim has the id "${id}"`,
        mend: suggest(
          id,
          ledger.claims.keys(),
          'look it up in content/claims, or add the claim there',
        ),
      }));
    const twice = { offset: start, message: 'this link names a claim twice', mend: 'name it once' };
    return doubled ? [...findings, twice] : findings;
  }
  if (run.kind === 'term' && !ledger.terms.has(run.id)) {
    return [
      {
        offset: start,
        message: `no term has the id "${run.id}"`,
        mend: suggest(
          run.id,
          ledger.terms.keys(),
          'look it up in glossary.yaml, or add the term there',
        ),
      },
    ];
  }
  if (run.kind !== 'link') return [];
  return [
    {
      offset: start,
      message: `this link leads to "${run.href}"`,
      mend: 'a text links to claims and terms only: write [words](claim:id), and give the address to a source of that claim',
    },
  ];
}

function checkWords({ run, start }: PlacedRun): Finding[] {
  if (run.kind === 'text' || !emptyWords.test(run.text.trim())) return [];
  return [
    {
      offset: start,
      message:
        run.text.trim() === ''
          ? 'this link has no words'
          : `the link words "${run.text.trim()}" say nothing by themselves`,
      mend: 'link the words that state the fact',
    },
  ];
}

/** "did you mean" for an id that shares most of its words with a known one. */
function suggest(id: string, known: Iterable<string>, otherwise: string): string {
  const parts = new Set(id.split('-'));
  let best = '';
  let most = 0;
  for (const other of known) {
    const words = other.split('-');
    const share =
      (2 * words.filter((word) => parts.has(word)).length) / (words.length + parts.size);
    if (share > most) [best, most] = [other, share];
  }
  return most >= 0.5 ? `did you mean "${best}"? Or ${otherwise}` : otherwise;
}
