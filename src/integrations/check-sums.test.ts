import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sumsFile, writeSums } from './check-sums.ts';

it('the sums of a site name every file but themselves, sorted, as sha256sum reads them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sums-'));
  try {
    mkdirSync(join(folder, 'about'));
    writeFileSync(join(folder, 'about/index.html'), '');
    writeFileSync(join(folder, 'Z.txt'), 'abc');
    writeFileSync(join(folder, sumsFile), 'those of an earlier build');
    // The published values of FIPS 180 for "abc" and for nothing.
    expect(writeSums(folder)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  Z.txt\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  about/index.html\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
