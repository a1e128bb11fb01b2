import { describe, expect, it } from 'vitest';
import { tallyEndToEndTests, tallyStep, tallyUnitTests } from './tally.ts';

const unit = (passed: number, failed: number, pending = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  });
const endToEnd = (expected: number, unexpected: number, flaky = 0, skipped = 0): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });

describe('the tally', () => {
  it('counts a step without tests as one', () => {
    expect(tallyStep(0)).toEqual({ passed: 1, failed: 0 });
    expect(tallyStep(2)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts the tests of both reports', () => {
    expect(tallyUnitTests(1, unit(12, 2))).toEqual({ passed: 12, failed: 2 });
    expect(tallyEndToEndTests(1, endToEnd(5, 3))).toEqual({ passed: 5, failed: 3 });
  });

  it('counts a test that passed only when tried again as failed', () => {
    expect(tallyEndToEndTests(0, endToEnd(5, 0, 1))).toEqual({ passed: 5, failed: 1 });
  });

  it('counts no test at all as a failure', () => {
    expect(tallyUnitTests(0, unit(0, 0))).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyEndToEndTests(0, endToEnd(0, 0, 0, 4))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a crash as a failure, with a report and without', () => {
    expect(tallyUnitTests(1, unit(12, 0))).toMatchObject({ passed: 12, failed: 1 });
    expect(tallyUnitTests(0, undefined)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyEndToEndTests(0, '{"stats":')).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyEndToEndTests(0, '{"stats":{}}')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('names the tests that were skipped', () => {
    expect(tallyUnitTests(0, unit(3, 0, 2)).remark).toContain('2 skipped');
  });
});
