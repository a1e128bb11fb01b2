import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontCharacters, writeFonts } from './font-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const sizes = (): number[] =>
  ['serif', 'sans'].map((name) => statSync(join(folder, `${name}.woff2`)).size);

beforeAll(() => writeFonts(folder, fontCharacters([])));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('both families together stay under 28 KB: what a first visit may weigh rests on it', () => {
  const [serif = 0, sans = 0] = sizes();
  expect(serif).toBeGreaterThan(10_000);
  expect(sans).toBeGreaterThan(10_000);
  expect(serif + sans).toBeLessThanOrEqual(28_000);
});

test('files that are there already are not written again', async () => {
  const file = join(folder, 'serif.woff2');
  utimesSync(file, 1, 1);
  await writeFonts(folder, fontCharacters([]));
  expect(statSync(file).mtimeMs).toBe(1000);
});

test('a letter of the content that the base lacks changes the font', async () => {
  const before = readFileSync(join(folder, 'serif.woff2'));
  await writeFonts(folder, fontCharacters(['Łódź']));
  expect(readFileSync(join(folder, 'serif.woff2')).equals(before)).toBe(false);
});

test('the characters are the same whatever the order of the texts', () => {
  expect(fontCharacters(['Łódź', 'Õ'])).toBe(fontCharacters(['Õ', 'Łódź']));
  expect(fontCharacters(['a\nb'])).not.toContain('\n');
});
