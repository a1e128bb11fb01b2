import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from './read.ts';

describe('a content folder', () => {
  let parent = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(join(parent, 'words', 'claims'), { recursive: true });
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });
  const write = (name: string, bytes: string | Buffer): void => {
    writeFileSync(join(parent, 'words', name), bytes);
  };

  it('is read file by file, each under its path from the parent, in the order of the paths', () => {
    write('timeline.yaml', 'events: []\n');
    write('claims/fees.yaml', 'claims: []\n');
    write('.DS_Store', 'x');
    const { folder, files, problems } = readContent(join(parent, 'words'));
    expect(folder).toBe('words');
    expect(files).toEqual([
      { path: 'words/claims/fees.yaml', text: 'claims: []\n' },
      { path: 'words/timeline.yaml', text: 'events: []\n' },
    ]);
    expect(problems).toEqual([]);
  });

  it('with a file in another encoding is refused at the first broken byte', () => {
    write('people.yaml', Buffer.from('people:\n  - né: Guant\xe1namo\n', 'latin1'));
    expect(readContent(join(parent, 'words'))).toMatchObject({
      files: [],
      problems: [{ file: 'words/people.yaml', line: 2, column: 6, id: '' }],
    });
  });

  it('with a character cut off at the end is refused', () => {
    write('names.txt', Buffer.from('Guant\u00e1').subarray(0, 6));
    expect(readContent(join(parent, 'words')).problems).toMatchObject([{ line: 1, column: 6 }]);
  });
});
