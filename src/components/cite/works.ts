import {
  briefingAddress,
  claimAddress,
  figureAddress,
  figureAnchor,
  homeAddress,
  sectionAddress,
} from '~/format/address.ts';
import { findFigure, registry, type Claim } from '~/registry/index.ts';
import { words } from '../ledger.ts';

/** Something that a reader may cite. */
export interface Work {
  /** Its id among all works; `/cite/#<id>`, `/cite/<id>.bib`. */
  readonly id: string;
  readonly kind: 'explainer' | 'briefing' | 'section' | 'figure' | 'claim';
  readonly title: string;
  /** From the root of the host. */
  readonly address: string;
  /** The day on which it was last checked. */
  readonly date: string;
}

const { explainer, sections, figures } = registry;
const { checked: date } = explainer;
const whole: Work = {
  id: 'explainer',
  kind: 'explainer',
  title: explainer.name,
  address: homeAddress(),
  date,
};
const briefing: Work = {
  id: 'briefing',
  kind: 'briefing',
  title: words.briefing.title,
  address: briefingAddress(),
  date,
};

/** Everything with files of its own to cite it by, in the order of the site. */
export const works: readonly Work[] = [
  whole,
  briefing,
  ...sections.map(({ id, question, checked }) => ({
    id,
    kind: 'section' as const,
    title: question,
    address: sectionAddress(id),
    date: checked,
  })),
  ...[...figures.keys()].map(figureWork),
];

function figureWork(id: string): Work {
  return {
    id: figureAnchor(id),
    kind: 'figure',
    title: findFigure(id).finding,
    address: figureAddress(id),
    date,
  };
}

/** @throws where nothing to cite has the id. */
export function findWork(id: string): Work {
  const work = works.find((one) => one.id === id);
  if (work === undefined) throw new Error(`nothing to cite has the id "${id}"`);
  return work;
}

/** A claim as something to cite: by its statement, at the address of its own page. */
export function claimWork({ id, statement }: Claim): Work {
  const title = statement.replace(/\.$/, '');
  return { id, kind: 'claim', title, address: claimAddress(id), date };
}
