import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

/** The styles in which a citation is offered as a line. */
export const styles = ['apa', 'chicago'] as const;
export type Style = (typeof styles)[number];
/** The forms in which a citation is offered as a file, by the file's extension. */
export const fileForms = ['bib', 'ris', 'json'] as const;
export type FileForm = (typeof fileForms)[number];

// Citation.js brings APA; the style of Chicago (17th edition, author and date) comes from a package
// that ships it as a file without naming it to others.
const packages = createRequire(join(process.cwd(), 'package.json'));
const styleFile = new URL('styles/chicago.js', pathToFileURL(packages.resolve('rehype-citation')));
const { default: chicago } = (await import(/* @vite-ignore */ styleFile.href)) as {
  default: string;
};
plugins.config.get('@csl').templates.add('chicago', chicago);
// A key that stays the same when a title is reworded.
const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.checkLabel = false;

/** A citation as a line of text. */
export function citationLine(item: CslItem, template: Style): string {
  const options = { format: 'text', template, lang: item.language } as const;
  return new Cite(item).format('bibliography', options).trim();
}

/** A citation as the text of a file that reference managers read. */
export function citationFile(item: CslItem, form: FileForm): string {
  const text = {
    bib: () => new Cite(escapeAuthors(item)).format('bibtex'),
    ris: () => joinLines(new Cite(item).format('ris')),
    json: () => JSON.stringify([item], null, 2),
  }[form]();
  return `${text.trim()}\n`;
}

/** Names whose signs are letters to LaTeX: Citation.js sees to titles, not to the names of bodies. */
const escapeAuthors = (item: CslItem): CslItem => ({
  ...item,
  author: item.author.map(({ literal }) => ({
    literal: literal.replace(/[&%$#_{}]/g, String.raw`\$&`),
  })),
});

/** RIS with each field on one line: many programs read only the first of several. */
const joinLines = (ris: string): string => ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
