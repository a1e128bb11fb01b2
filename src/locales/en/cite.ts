/** The words of the page that says how to cite, and of what leads there. */
export const citeWords = {
  title: 'How to cite',
  lead:
    'The whole explainer, each section and each figure as a line to copy or a file for a reference ' +
    'manager. Its address leads to it for good.',
  whole: 'The whole',
  claims: 'Each claim’s own page has its citation as a line to copy:',
  claim: 'Cite this claim',
  /** A link from what can be cited to how. */
  how: 'Cite this',
  moreForms: 'APA, Chicago, BibTeX, RIS',
  styles: { apa: 'APA', chicago: 'Chicago' },
  forms: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  file: (form: string, title: string) => `${form}: ${title}`,
  toCopy: 'BibTeX, RIS and CSL-JSON to copy',
  copy: 'Copy',
  copied: 'Copied',
};
