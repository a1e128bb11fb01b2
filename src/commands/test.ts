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

interface Step {
  readonly name: string;
  /** What it does, in a few words. */
  readonly doing: string;
  /** Does it; says by the listener what is to be shown, where there is one. */
  readonly work: (listener?: (said: string) => void) => Promise<Tally>;
}

/** Runs a step under a line that says what it does, and adds its counts up. */
async function step({ name, doing, work }: Step, isBeside = false): Promise<boolean> {
  const start = performance.now();
  const heading = `\n== ${name}: ${doing}`;
  let said = '';
  if (!isBeside) console.log(heading);
  let tally: Tally;
  try {
    tally = await (isBeside
      ? work((more) => {
          said += more;
        })
      : work());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally = tallyStep(1);
  }
  // Beside another step, all that this one says stands together.
  if (isBeside) console.log(`${heading}\n${said}`.trimEnd());
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const remark = tally.remark === undefined ? '' : `; ${tally.remark}`;
  console.log(`-- ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s${remark}`);
  return tally.failed === 0;
}

/** Runs rows of steps beside each other, each row in its order; gives the names of those that failed. */
async function besideEachOther(
  ...rows: readonly (readonly Step[])[]
): Promise<ReadonlySet<string>> {
  const names = rows.map((row) => row.map(({ name }) => name.toLowerCase()).join(', '));
  console.log(`\nBeside each other, each told when it ends: ${names.join('; ')}`);
  const failed = new Set<string>();
  await Promise.all(
    rows.map(async (row) => {
      for (const one of row) if (!(await step(one, true))) failed.add(one.name);
    }),
  );
  return failed;
}

const script =
  (name: string): Step['work'] =>
  async (listener) =>
    tallyStep(await runScript(name, [], {}, listener));
const readReport = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const notRun = (reason: string) => (): Promise<Tally> =>
  Promise.resolve({ passed: 0, failed: 1, remark: reason });

await step({
  name: 'Settings',
  doing: 'reading the environment variables',
  work: () => {
    readSettings(process.env);
    return Promise.resolve(tallyStep(0));
  },
});
const hasBrowser = await step({
  name: 'Browser',
  doing: 'finding one, or getting one',
  work: async () => tallyStep((await getBrowser()) ? 0 : 1),
});
const build = { name: 'Build', doing: 'the whole site into dist/', work: script('build') };
const failed = await besideEachOther(
  // Types come before lint, which reads what Astro writes for them; the build writes it again. The rows take
  // about the same time.
  [
    { name: 'Types', doing: 'astro check', work: script('check:types') },
    { name: 'Lint', doing: 'ESLint', work: script('check:lint') },
    build,
  ],
  [
    { name: 'Format', doing: 'Prettier over all files', work: script('check:format') },
    {
      name: 'Spelling',
      doing: 'cspell over content, README and source',
      work: script('spell'),
    },
    {
      name: 'Unit tests',
      doing: 'Vitest',
      work: async (listener) => {
        const options = [
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitReport}`,
        ];
        const code = await runScript('unit', options, {}, listener);
        return tallyUnitTests(code, readReport(unitReport));
      },
    },
  ],
);
await step({
  name: 'End-to-end tests',
  doing: 'Playwright, in Chromium, on dist/',
  work: !hasBrowser
    ? notRun('not run, since there is no browser')
    : failed.has(build.name)
      ? notRun('not run, since the build failed')
      : async () => {
          const code = await runScript('e2e', ['--reporter=list,json'], {
            PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport,
          });
          return tallyEndToEndTests(code, readReport(endToEndReport));
        },
});

rmSync(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
