// Every check and test, by one command: npm test
// All steps run, so that one run shows all faults; the last line is `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../integrations/settings.ts';
import { getBrowser } from './get-browser.ts';
import { runScript } from './run.ts';
import { tallyEndToEndTests, tallyStep, tallyUnitTests, type Tally } from './tally.ts';

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'end-to-end.json');
const total = { passed: 0, failed: 0 };

/** Runs a step under a line that says what it does, and adds its counts up. */
async function step(name: string, doing: string, work: () => Promise<Tally>): Promise<boolean> {
  const start = performance.now();
  console.log(`\n== ${name}: ${doing}`);
  let tally: Tally;
  try {
    tally = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally = tallyStep(1);
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const remark = tally.remark === undefined ? '' : `; ${tally.remark}`;
  console.log(`-- ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s${remark}`);
  return tally.failed === 0;
}

const script = (name: string) => async () => tallyStep(await runScript(name));
const readReport = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const notRun = (reason: string) => (): Promise<Tally> =>
  Promise.resolve({ passed: 0, failed: 1, remark: reason });

await step('Settings', 'reading the environment variables', () => {
  readSettings(process.env);
  return Promise.resolve(tallyStep(0));
});
const hasBrowser = await step('Browser', 'finding one, or getting one', async () =>
  tallyStep((await getBrowser()) ? 0 : 1),
);
await step('Format', 'Prettier over all files', script('check:format'));
// Types come before lint, which reads what Astro writes for them.
await step('Types', 'astro check', script('check:types'));
await step('Lint', 'ESLint', script('check:lint'));
await step('Spelling', 'cspell over content, README and source', script('spell'));
await step('Unit tests', 'Vitest', async () => {
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await runScript('unit', options);
  return tallyUnitTests(code, readReport(unitReport));
});
const isBuilt = await step('Build', 'the whole site into dist/', script('build'));
await step(
  'End-to-end tests',
  'Playwright, in Chromium, on dist/',
  !hasBrowser
    ? notRun('not run, since there is no browser')
    : !isBuilt
      ? notRun('not run, since the build failed')
      : async () => {
          const code = await runScript('e2e', ['--reporter=list,json'], {
            PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport,
          });
          return tallyEndToEndTests(code, readReport(endToEndReport));
        },
);

rmSync(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
