import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'mine'), '', { mode: 0o755 });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a browser', () => {
  it('is the one of CHROMIUM_PATH before any other', () => {
    const mine = join(folder, 'mine');
    expect(findChromium({ CHROMIUM_PATH: mine, PATH: folder })?.path).toBe(mine);
  });

  it('is not another one where CHROMIUM_PATH is wrong', () => {
    expect(findChromium({ CHROMIUM_PATH: join(folder, 'none'), PATH: folder })).toBeNull();
  });

  it('is found among the installed programs', () => {
    expect(findChromium({ PATH: folder })?.path).toMatch(/chrom/i);
  });

  it('starts without calls of its own', () => {
    expect(findChromium({ PATH: folder })?.args).toContain('--disable-background-networking');
  });
});
