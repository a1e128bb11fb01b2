import { expect, it } from 'vitest';
import { readProse } from './read.ts';
import { countWords } from './words.ts';

it('counts words before Since then and in it, linked ones and cells too', () => {
  const text =
    '## One two {#a}\n\nThree [four](claim:x), 5 – six.\n\n| seven | eight |\n| --- | --- |\n| nine | ten |\n\n<SinceThen>\n\n## Since then {#s}\n\nOne.\n\n</SinceThen>';
  expect(countWords(readProse(text).passages)).toEqual({ main: 10, sinceThen: 3 });
});
