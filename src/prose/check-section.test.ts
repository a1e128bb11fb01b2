import { describe, expect, it } from 'vitest';
import { checkSection } from './check-section.ts';
import { readProse } from './read.ts';

const faults = (text: string): string[] =>
  checkSection(readProse(text), { file: 'a.mdx', id: 'agencies' }).map(({ message }) => message);

describe('the build of a section', () => {
  it('passes as an author should write it', () => {
    const text = `## One? {#one}\n\n### Part {#part}\n\n<Figure id="a" />\n\n<DataTable id="b" />\n\n## For and against {#for-and-against}\n\n<Views>\n\n<View side="for">\n\nA.\n\n</View>\n\n<View side="against" title="Critics">\n\nB.\n\n</View>\n\n</Views>\n\n<SinceThen>\n\n## Since then {#since-then}\n\nC.\n\n</SinceThen>\n`;
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['## One?', 'has no id'],
    ['## One? {#one}\n\n## Two? {#one}', 'is that of the heading in line 1 too'],
    ['## One? {#One_1}', 'is no heading id'],
    ['# One? {#one}', 'first level'],
    ['## A {#a}\n\n#### One? {#one}', 'skips one'],
    ['<Sidebar>\n\na\n\n</Sidebar>', 'no component <Sidebar>'],
    ['<div>\n\na\n\n</div>', 'HTML'],
    ['a <br/> b', 'HTML'],
    ['<Figure />', 'lacks its id'],
    ['<Figure id="a" width="3" />', 'knows no "width"'],
    ['<Figure id="a">\n\nb\n\n</Figure>', 'holds text'],
    ['<Views>\n\n<View side="left">\n\na\n\n</View>\n\n</Views>', 'has side="left"'],
    ['<View side="for">\n\na\n\n</View>', 'does not stand in <Views>'],
    ['<SinceThen>\n\na\n\n</SinceThen>', 'does not begin with a heading'],
    ['<SinceThen>\n\n## S {#s}\n\n</SinceThen>\n\nafter', 'text stands after'],
    ['<Views>\n\n</Views>', 'is empty'],
  ])('refuses %j', (text, message) => {
    expect(faults(text).join('; ')).toContain(message);
  });
});
