import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../src/integrations/find-chromium.ts';
import { measure } from './measure.ts';

/** What Lighthouse says of a page on a phone; scores from 0 to 100. */
export interface Audit {
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds to the first paint with content, on a slow line. */
  readonly firstPaint: number;
  readonly shift: number;
  /** Ids of the audits below full marks, of the categories that want 100. */
  readonly faults: readonly string[];
}

interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
}

/** Audits an address once. @param folder where Lighthouse is installed. */
export async function audit(address: string, folder: string): Promise<Audit> {
  const browser = findChromium();
  if (browser === null) throw new Error('No browser was found: `npm run browser` gets one.');
  const target = join(folder, 'report.json');
  const flags = ['--headless=new', ...browser.args, '--disable-gpu'].join(' ');
  await measure(
    [
      'node_modules/.bin/lighthouse',
      address,
      '--output=json',
      `--output-path=${target}`,
      `--chrome-flags=${flags}`,
      '--quiet',
    ],
    folder,
    { CHROME_PATH: browser.path },
  );
  const { categories, audits } = JSON.parse(readFileSync(target, 'utf8')) as LighthouseReport;
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    firstPaint: audits['first-contentful-paint']?.numericValue ?? NaN,
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    faults: Object.entries(categories)
      .filter(([id]) => id !== 'performance')
      .flatMap(([, { auditRefs }]) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}
