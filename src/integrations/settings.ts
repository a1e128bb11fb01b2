import { accessSync, constants, statSync } from 'node:fs';

/** What may differ from one build to the next without a change in content: environment variables only. */
export interface Settings {
  /** Where the site will stand, without a path (`https://example.org`). Undefined: the content's own `site_url`. */
  readonly siteUrl: string | undefined;
  /** The path that the site stands under; begins and ends with a slash. */
  readonly basePath: string;
  /** The folder with the explainer's words and numbers. */
  readonly contentDir: string;
  /** The browser that prints and tests. Undefined: one is looked for. */
  readonly chromiumPath: string | undefined;
  /** Whether the PDFs are printed: if a browser is there, never, or always (their absence is an error). */
  readonly briefingPdf: BriefingPdf;
  /** Whether figures and links get their PNGs; without them nothing on the pages leads to any. */
  readonly pictures: boolean;
  /** Whether each claim has a page of its own; without them what leads to a claim leads to its entry in the ledger. */
  readonly claimPages: boolean;
  /** Where `start` and `serve` begin to look for a free port. */
  readonly port: number;
}

export type BriefingPdf = (typeof briefingPdfChoices)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const briefingPdfChoices = ['auto', 'off', 'required'] as const;

/** Reads every setting, or throws one Error that lists each wrong value with what to do. An empty value counts as none. */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];
  const read = <T>(name: string, otherwise: T, parse: (value: string) => T): T => {
    const value = environment[name];
    if (value === undefined || value === '') return otherwise;
    try {
      return parse(value);
    } catch (error) {
      problems.push(
        `  ${name}=${value}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return otherwise;
    }
  };

  const briefingPdf = read<BriefingPdf>('BRIEFING_PDF', 'auto', parseBriefingPdf);
  const settings: Settings = {
    siteUrl: read<string | undefined>('SITE_URL', undefined, parseSiteUrl),
    basePath: read('BASE_PATH', '/', parseBasePath),
    contentDir: read('CONTENT_DIR', 'content', parseFolder),
    chromiumPath: read<string | undefined>('CHROMIUM_PATH', undefined, parseProgram),
    briefingPdf,
    pictures: read('PICTURES', true, parsePictures),
    claimPages: read('CLAIM_PAGES', true, parseClaimPages),
    port: read('PORT', 4321, parsePort),
  };
  if (briefingPdf === 'required' && !environment.SITE_URL) {
    problems.push(
      '  SITE_URL is missing: with BRIEFING_PDF=required the site is built to be published, and its PDFs ' +
        'carry its address. Set it to where the site will stand, such as SITE_URL=https://example.org.',
    );
  }
  if (problems.length > 0) {
    throw new Error(
      `Settings (environment variables) that cannot be used:\n${problems.join('\n')}`,
    );
  }
  return settings;
}

function parseSiteUrl(value: string): string {
  const mend = 'Give the scheme and the host alone, such as https://example.org.';
  const address = URL.parse(value);
  if (address === null) throw new Error(`this is not a web address. ${mend}`);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') {
    throw new Error(`the scheme must be https or http. ${mend}`);
  }
  if (value !== address.origin && value !== `${address.origin}/`) {
    throw new Error(
      `this is more than an origin, or not in its plain form (${address.origin}). ${mend} A path belongs in BASE_PATH.`,
    );
  }
  return address.origin;
}

function parseBasePath(value: string): string {
  if (!value.startsWith('/') || !value.endsWith('/')) {
    throw new Error('it must begin and end with a slash, such as /first-month/.');
  }
  if (!/^\/([A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(value)) {
    throw new Error(
      'each part may hold only letters, digits, - . _ ~ and may not begin with a dot, such as /first-month/.',
    );
  }
  return value;
}

function parseFolder(value: string): string {
  const found = statSync(value, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new Error('there is no such folder. Give the path of a content folder, seen from here.');
  }
  if (!found.isDirectory())
    throw new Error('this is a file. Give the folder that holds explainer.yaml.');
  return value;
}

function parseProgram(value: string): string {
  const found = statSync(value, { throwIfNoEntry: false });
  const mend = 'Give the full path of a Chromium or Chrome, or leave it out and one is looked for.';
  if (found === undefined) throw new Error(`there is no such file. ${mend}`);
  if (!found.isFile()) throw new Error(`this is not a file. ${mend}`);
  try {
    accessSync(value, constants.X_OK);
  } catch {
    throw new Error(`this file cannot be run. ${mend}`);
  }
  return value;
}

function parseBriefingPdf(value: string): BriefingPdf {
  const choice = briefingPdfChoices.find((known) => known === value);
  if (choice === undefined) {
    throw new Error(
      'it must be auto (PDFs if a browser is found), off (none) or required (an error without them).',
    );
  }
  return choice;
}

function parsePictures(value: string): boolean {
  if (value !== 'on' && value !== 'off') {
    throw new Error('it must be on (PNGs of figures, and of cards for links) or off (none).');
  }
  return value === 'on';
}

function parseClaimPages(value: string): boolean {
  if (value !== 'on' && value !== 'off') {
    throw new Error('it must be on (a page for each claim) or off (the ledger page alone).');
  }
  return value === 'on';
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1024 || port > 65535) {
    throw new Error('it must be a whole number from 1024 to 65535.');
  }
  return port;
}
