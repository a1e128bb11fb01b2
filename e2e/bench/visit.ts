import { chromium } from 'playwright';
import { findChromium } from '../../src/integrations/find-chromium.ts';
import type { Contender } from './contender.ts';
import type { Served } from './serve.ts';

/** What comes with a first visit to a page, on average; bytes as sent. */
export interface Visit {
  readonly bytes: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly requests: number;
}

/** First visits to each section, a new browser profile each: what comes, on average. */
export async function visitAll(
  { name, address }: Contender,
  served: ReadonlyMap<string, Served>,
  sections: readonly string[],
): Promise<Visit> {
  const server = served.get(name);
  const found = findChromium();
  if (server === undefined || found === null)
    throw new Error('No browser was found: `npm run browser` gets one.');
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  const sent = [];
  try {
    for (const id of sections) {
      const context = await browser.newContext();
      const page = await context.newPage();
      server.takeSent();
      await page.goto(server.origin + address(id), { waitUntil: 'networkidle' });
      // Some fetch their search when the browser is idle, which on a busy machine comes late.
      await page.waitForTimeout(3_000);
      sent.push(...server.takeSent());
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const sum = (bytes: readonly { readonly bytes: number }[]): number =>
    bytes.reduce((total, one) => total + one.bytes, 0) / sections.length;
  return {
    bytes: sum(sent),
    scripts: sum(sent.filter(({ path }) => /\.m?js$/.test(path))),
    fonts: sum(sent.filter(({ path }) => path.endsWith('.woff2'))),
    requests: sent.length / sections.length,
  };
}
