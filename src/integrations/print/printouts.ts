/** A page of the site that becomes a PDF on every paper. */
export interface Printout {
  /** Its path within the site. */
  readonly path: string;
  /** Its files: `<name>-letter.pdf` and `<name>-a4.pdf`. */
  readonly name: string;
  /** Set for what must stay on one sheet. */
  readonly isOneSheet: boolean;
}

export const printouts: readonly Printout[] = [
  { path: 'briefing/', name: 'briefing', isOneSheet: false },
  { path: 'summary/', name: 'summary', isOneSheet: true },
];
