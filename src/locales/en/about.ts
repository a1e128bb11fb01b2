import type { SourceFields, SourceGroup } from '../../schemas/source.ts';
import { plural } from './lists.ts';

/** The words of the page on method. What is said of the subject stands in explainer.yaml. */
export const aboutWords = {
  title: 'About',
  onThisPage: 'On this page',
  lead: (name: string, publisher: string) =>
    `How ${name} is made, how its claims are weighed and checked, and what readers may do with it. ` +
    `Published by ${publisher}.`,
  what: 'What this is',
  compiled:
    'It is compiled from published documents and reports. There is no reporting of its own: nobody ' +
    'was interviewed, and no document is used that readers could not have found themselves.',
  ledger:
    'Every number and every assertion in the text is a link to a claim in a ledger. A claim is one ' +
    'fact in one sentence, with its sources, its date and its standing. Text, figures, tables, ' +
    'timeline and notes are all drawn from that ledger.',
  edition: (asOf: string, checked: string) =>
    `The main text holds for ${asOf}. What followed stands in each section under “Since then”; ` +
    `everything was last checked against its sources on ${checked}.`,

  standing: 'How a claim gets its standing',
  standingLead:
    'Standing says how a claim is known. It is given by its sources, not by how likely it seems:',
  standingRules: [
    'A documented claim needs an official document or data set; where the document only shows that somebody said something, the note says “Documented: that they said it”.',
    'A reported claim needs an established newsroom or researcher. A claim that rests on one party’s word names that party, in the text too.',
    'Where sources conflict, the claim is disputed: the note says how, and what would settle it. Nothing is averaged, and no side is chosen in silence.',
  ],
  ours: 'What is our own',
  calculation:
    '“Our calculation” marks a number that we worked out. Its page shows the formula and the inputs, and every build computes it again.',
  reading:
    '“Our reading” marks a judgment on the sources as a whole, for instance that none of them shows something. Both carry the standing of their weakest input.',

  statements: 'The report it began with',
  statementsSource: 'This explainer set out from one report:',
  statementsLead: (statements: number) =>
    `Its ${plural(statements, 'statement', 'statements')}, and where each is weighed:`,
  statementNumber: 'Number',
  statementNumberShort: 'No.',
  statementSays: 'The report says',
  statementAdds: 'What is added here',
  statementWhere: 'Where',
  statementClaims: 'Claims',
  statementClaim: (statement: number, claim: number) =>
    `Claim ${String(claim)} on statement ${String(statement)}`,

  checks: 'What the build checks',
  checksLead: 'The site is not built unless all of this holds, in every text:',
  checkList: [
    'Every number in the text is part of a link to a claim, and the claim holds that number.',
    'Every full date is held by a claim that is cited beside it, or by the timeline.',
    'A word that bounds a number, such as “up to” or “about”, stands in the text as it does in the claim.',
    'Every quotation stands exactly so in its source, and its speaker is named.',
    'Whoever makes a claim is named where it is told.',
    'Every computed number follows from its inputs, at the precision shown.',
    'Every figure shows the numbers of the claims that it restates.',
    'No link within the site is broken, and every source is cited.',
  ],
  checksLimit:
    'The build cannot check that a source is right, or that we read it well. For that, each claim says where to look.',

  read: 'What was read, and how',
  readLead:
    'A source that was not read in the original says so. Here these are together, with those that cannot be followed to their original.',
  readKinds: {
    original: (sources: number) =>
      plural(sources, 'source read in the original', 'sources read in the original'),
    copy: (sources: number) => plural(sources, 'source read in a copy', 'sources read in copies'),
    summary: (sources: number) =>
      plural(sources, 'source read in a summary only', 'sources read in summaries only'),
  } satisfies Record<SourceFields['read'], (sources: number) => string>,
  archived: (sources: number) =>
    plural(sources, 'source with an archived copy', 'sources with archived copies'),
  reprints: (sources: number) =>
    plural(sources, 'source linked as a reprint', 'sources linked as reprints'),
  unlinked: (sources: number) =>
    plural(sources, 'source named without a link', 'sources named without a link'),

  facts: 'The explainer in numbers',
  factsLead: 'Counted by the build.',
  section: 'Section',
  words: 'Words',
  sinceThen: 'Of them since then',
  minutes: 'Minutes',
  claims: 'Claims in its ledger',
  cited: 'Of them cited',
  total: 'Together',
  sourcesByKind: 'Sources by kind',
  groups: {
    official: (count: number) => plural(count, 'official document', 'official documents'),
    courts: (count: number) => plural(count, 'court document', 'court documents'),
    news: (count: number) => plural(count, 'news report', 'news reports'),
    research: (count: number) => plural(count, 'piece of research', 'pieces of research'),
  } satisfies Record<SourceGroup, (count: number) => string>,

  corrections: 'Corrections',
  correctionsText:
    'A mistake is corrected in the ledger, so that text, figures and notes change together, and the correction is told with its date.',
  changes: 'All changes',
  addresses:
    'An address, once published, is kept for good, down to the paragraph’s heading and the claim.',

  license: 'License and publisher',
  licenseText:
    'Text and figures may be used under CC BY 4.0: copy, change and share them with a credit and a link. The code stands under the MIT license. Each table names its own terms.',
  data: 'All tables',
  publisher: (publisher: string) => `Published by ${publisher}.`,
  contact: 'Write to us:',
};
