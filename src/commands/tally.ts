/** How many passed and failed, and what to say where that is not all. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly remark?: string;
}

/** A step without tests of its own counts as one. */
export function tallyStep(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts Vitest's JSON report. */
export function tallyUnitTests(exitCode: number, report: string | undefined): Tally {
  return tallyReport(exitCode, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: add(json.numPendingTests, json.numTodoTests),
  }));
}

/** Counts Playwright's JSON report. A test that passed only when tried again has failed. */
export function tallyEndToEndTests(exitCode: number, report: string | undefined): Tally {
  return tallyReport(exitCode, report, (json) => {
    const stats = (json.stats ?? {}) as Record<string, unknown>;
    return {
      passed: stats.expected,
      failed: add(stats.unexpected, stats.flaky),
      skipped: stats.skipped,
    };
  });
}

type Counts = Record<'passed' | 'failed' | 'skipped', unknown>;

function tallyReport(
  exitCode: number,
  report: string | undefined,
  count: (json: Record<string, unknown>) => Counts,
): Tally {
  const { passed, failed, skipped } = count(parseReport(report));
  if (typeof passed !== 'number' || typeof failed !== 'number') {
    return {
      passed: 0,
      failed: 1,
      remark: 'no report came of the tests, which counts as a failure',
    };
  }
  if (passed + failed === 0) {
    return { passed, failed: 1, remark: 'no test ran, which counts as a failure' };
  }
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, remark: 'an error outside of the tests counts as a failure' };
  }
  if (typeof skipped === 'number' && skipped > 0) {
    return { passed, failed, remark: `${skipped} skipped, in neither count` };
  }
  return { passed, failed };
}

function parseReport(report: string | undefined): Record<string, unknown> {
  try {
    return JSON.parse(report ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

function add(first: unknown, second: unknown): number | undefined {
  return typeof first === 'number' && typeof second === 'number' ? first + second : undefined;
}
